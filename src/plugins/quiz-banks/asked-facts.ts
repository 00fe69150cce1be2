import type {Finding} from '../../quiz/lint/finding';

/** How often one fact may be what an item asks for. */
const MOST = 3;

const REFERENCE = /\{\{\s*([a-z0-9.-]+)\s*\}\}/g;

/** The items of a bank, unparsed, with references to facts still in them. */
type RawBank = {readonly bank: string; readonly items: unknown};

/** C04: items beyond the third whose key is the same fact, over all banks in order, each with the bank it is in. */
export function askedFactFindings(banks: readonly RawBank[]): readonly (Finding & {readonly bank: string})[] {
  const times = new Map<string, number>();
  return banks.flatMap(({bank, items}) =>
    (Array.isArray(items) ? items : []).flatMap((item: unknown, index) =>
      [...factsInKeys(item)].flatMap((fact) => {
        const time = (times.get(fact) ?? 0) + 1;
        times.set(fact, time);
        return time > MOST
          ? [
              {
                bank,
                rule: 'C04',
                severity: 'W' as const,
                path: ['items', index],
                message: `is item ${time} whose key is the fact "${fact}"; ${MOST} are plenty`,
              },
            ]
          : [];
      }),
    ),
  );
}

/** Facts in the options that are keys and in the answers that gaps accept. */
function factsInKeys(item: unknown): ReadonlySet<string> {
  const {options, gaps} = Object(item) as {readonly options?: unknown; readonly gaps?: unknown};
  const keys = listOf(options).flatMap(({key, text}) => (key === true ? [text] : []));
  const accepted = listOf(gaps).flatMap(({accept}) => (Array.isArray(accept) ? (accept as readonly unknown[]) : []));
  const texts = [...keys, ...accepted].filter((text) => typeof text === 'string');
  return new Set(texts.flatMap((text) => [...text.matchAll(REFERENCE)].map(([, id = '']) => id)));
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map((entry) => Object(entry) as Readonly<Record<string, unknown>>) : [];
}
