import type {Path} from './yaml-file';

/** A field that names one: `misconception`, and `succeedsMisconception` of trace items. */
const NAMES_ONE = /misconception$/i;

/** Every misconception that an author's data names, with its place, whatever the item types. */
export function misconceptionsIn(value: unknown, at: Path = []): readonly {readonly id: string; readonly path: Path}[] {
  if (Array.isArray(value)) {
    return value.flatMap((child: unknown, index) => misconceptionsIn(child, [...at, index]));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([field, child]: [string, unknown]) =>
    typeof child === 'string' && NAMES_ONE.test(field)
      ? [{id: child, path: [...at, field]}]
      : misconceptionsIn(child, [...at, field]),
  );
}
