import type {Head, Wish} from './head';

/** The mark of what this guide put into the document, and may take out again; the build writes it, too. */
const MARK = 'data-rh';

/** Makes the document’s head as wished. What is there already stays the same element. */
export function showHead(document: Document, {title, html, body, elements}: Head): void {
  if (title !== undefined && document.title !== title) {
    document.title = title;
  }
  setAttributes(document.documentElement, html);
  setAttributes(document.body, body);
  const wanted = elements.map((wish) => elementOf(document, wish));
  const shown = [...document.head.querySelectorAll(`[${MARK}]:not(title)`)];
  shown.filter((old) => !wanted.some((one) => one.isEqualNode(old))).forEach((old) => old.remove());
  document.head.append(...wanted.filter((one) => !shown.some((old) => old.isEqualNode(one))));
}

function setAttributes(element: Element, wished: Readonly<Record<string, string>>): void {
  const before = (element.getAttribute(MARK) ?? '').split(',').filter((name) => name !== '');
  before.filter((name) => !(name in wished)).forEach((name) => element.removeAttribute(name));
  for (const [name, value] of Object.entries(wished)) {
    if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }
  const names = Object.keys(wished);
  if (names.length > 0) {
    element.setAttribute(MARK, names.join(','));
  } else {
    element.removeAttribute(MARK);
  }
}

function elementOf(document: Document, {tag, attributes, text}: Wish): Element {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.setAttribute(MARK, 'true');
  element.textContent = text;
  return element;
}
