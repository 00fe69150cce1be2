import {coverageFigures, nearDuplicateFindings} from './coverage';
import {evidenceFindings} from './evidence';
import {feedbackFindings} from './feedback';
import {choicesOf, type Figure, type Finding, type LintItem} from './finding';
import {formFindings} from './form';
import {grammarFindings} from './grammar';
import {imageFindings} from './images';
import {keyLengthFindings, leakFigures} from './leaks';

/** Every rule about single items that the schema can't hold, over one bank. */
export function lintItems(items: readonly LintItem[]): readonly Finding[] {
  const each = items.flatMap((item, index) => [
    ...(item.type === 'choice' ? [...keyLengthFindings(item, index), ...grammarFindings(item, index)] : []),
    ...formFindings(item, index),
    ...feedbackFindings(item, index),
    ...evidenceFindings(item, index),
    ...imageFindings(item, index),
  ]);
  return [...each, ...nearDuplicateFindings(items)];
}

/** Every figure over a set of items. */
export function figuresOf(items: readonly LintItem[]): readonly Figure[] {
  return [...leakFigures(choicesOf(items)), ...coverageFigures(items)];
}
