import {Children, Fragment, isValidElement, type ReactNode} from 'react';
import type {Wish} from './head';

/** React's names of attributes that HTML spells differently. */
const SPELLINGS: Readonly<Record<string, string>> = {className: 'class', httpEquiv: 'http-equiv', itemProp: 'itemprop'};

/** What elements such as `<title>` and `<meta>` ask for. What isn't an element asks for nothing. */
export function wishesOf(children: ReactNode): readonly Wish[] {
  return Children.toArray(children).flatMap((child): readonly Wish[] => {
    if (!isValidElement<Readonly<Record<string, unknown>>>(child)) {
      return [];
    }
    const {children: inner, ...props} = child.props;
    if (child.type === Fragment) {
      return wishesOf(inner as ReactNode);
    }
    return typeof child.type === 'string'
      ? [{tag: child.type, attributes: attributesOf(props), text: [inner].flat().join('')}]
      : [];
  });
}

function attributesOf(props: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const said = Object.entries(props).filter(([, value]) => value !== undefined && value !== null && value !== false);
  return Object.fromEntries(said.map(([name, value]) => [SPELLINGS[name] ?? name.toLowerCase(), String(value)]));
}
