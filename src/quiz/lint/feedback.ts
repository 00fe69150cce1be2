import {notesOf} from '../../items/split';
import {plainText} from '../../lib/plain';
import type {ChoiceLintItem, Finding, LintItem} from './finding';
import {folded} from './words';

const BARE_VERDICT = /^(?:this is )?(?:wrong|incorrect|correct|right|not correct|false|true)[.!]?$/i;

/** F03 to F05: what a reader is told afterwards, and what hints give away. F01 and F02 are part of the schema. */
export function feedbackFindings(item: LintItem, index: number): readonly Finding[] {
  const bare = Object.entries(notesOf(item).parts).filter(([, {why}]) =>
    BARE_VERDICT.test(
      plainText(why)
        .split(/[.:,–—]/)[0]
        ?.trim() ?? '',
    ),
  );
  return [
    ...bare.map(([part]) => ({
      rule: 'F03',
      severity: 'W' as const,
      path: ['items', index],
      message: `the \`why\` of ${part} begins with a bare verdict, which the page already gives; say what it was confused with`,
    })),
    ...(item.type === 'choice' ? [...sharedBeliefs(item, index), ...tellingHints(item, index)] : []),
  ];
}

function sharedBeliefs({options}: ChoiceLintItem, index: number): readonly Finding[] {
  return options.flatMap(({misconception}, position) => {
    const first = options.findIndex((other) => other.misconception === misconception);
    return misconception === undefined || first === position
      ? []
      : [
          {
            rule: 'F04',
            severity: 'W' as const,
            path: ['items', index, 'options', position, 'misconception'],
            message: `shares "${misconception}" with another option; two distractors of one belief are one distractor`,
          },
        ];
  });
}

function tellingHints({options, hints}: ChoiceLintItem, index: number): readonly Finding[] {
  const keys = options.filter((option) => option.key).map((option) => folded(option.text));
  return hints.flatMap((hint, position) =>
    keys.some((key) => folded(hint).includes(key))
      ? [
          {
            rule: 'F05',
            severity: 'E' as const,
            path: ['items', index, 'hints', position],
            message: 'contains the key; a hint leads there and stops short',
          },
        ]
      : [],
  );
}
