import type {Finding, LintItem} from './finding';
import {folded} from './words';

/** A03: an image in a stem has a text for who can’t see it, and that text isn’t the key. */
export function imageFindings(item: LintItem, index: number): readonly Finding[] {
  const keys = item.type === 'choice' ? item.options.filter(({key}) => key).map(({text}) => folded(text)) : [];
  const texts = [...item.stem.matchAll(/<img\b[^>]*>/g)].map(([image]) =>
    folded(/ alt="([^"]*)"/.exec(image)?.[1] ?? ''),
  );
  return texts.flatMap((text) => {
    const message =
      text === ''
        ? 'has an image without a text for who can’t see it'
        : keys.some((key) => text.includes(key))
          ? 'has an image whose text gives the key'
          : undefined;
    return message === undefined ? [] : [{rule: 'A03', severity: 'W', path: ['items', index, 'stem'], message}];
  });
}
