import {plainText} from '../../lib/plain';
import type {Finding, LintItem} from './finding';
import {folded} from './words';

/** F03 to F05: what a reader is told afterwards, and what hints give away. F01 and F02 are part of the schema. */
export function feedbackFindings(item: LintItem, index: number): readonly Finding[] {
  const findings: Finding[] = [];
  item.options.forEach((option, position) => {
    const why = plainText(option.why);
    if (
      /^(?:this is )?(?:wrong|incorrect|correct|right|not correct|false|true)[.!]?$/i.test(
        why.split(/[.:,–—]/)[0]?.trim() ?? '',
      )
    ) {
      findings.push({
        rule: 'F03',
        severity: 'W',
        path: ['items', index, 'options', position, 'why'],
        message: 'begins with a bare verdict, which the page already gives; say what it was confused with',
      });
    }
    const twin = item.options.findIndex(
      (other) => other.misconception !== undefined && other.misconception === option.misconception,
    );
    if (option.misconception !== undefined && twin !== position) {
      findings.push({
        rule: 'F04',
        severity: 'W',
        path: ['items', index, 'options', position, 'misconception'],
        message: `shares "${option.misconception}" with another option; two distractors of one belief are one distractor`,
      });
    }
  });
  const keys = item.options.filter((option) => option.key).map((option) => folded(option.text));
  item.hints.forEach((hint, position) => {
    if (keys.some((key) => folded(hint).includes(key))) {
      findings.push({
        rule: 'F05',
        severity: 'E',
        path: ['items', index, 'hints', position],
        message: 'contains the key; a hint leads there and stops short',
      });
    }
  });
  return findings;
}
