import {statSync} from 'node:fs';

/**
 * Makes `read` cheap to call again: what it gave for a folder is kept until one of the folder's files has another size or time
 * of change. Throws where a file can't be looked at.
 */
export function keptWhileUnchanged<Value>(
  filesOf: (folder: string) => readonly string[],
  read: (folder: string) => Value,
): (folder: string) => Value {
  const kept = new Map<string, {readonly state: string; readonly value: Value}>();
  return (folder) => {
    const state = filesOf(folder).map(stateOf).join();
    const before = kept.get(folder);
    if (before?.state === state) {
      return before.value;
    }
    const value = read(folder);
    kept.set(folder, {state, value});
    return value;
  };
}

function stateOf(file: string): string {
  const {mtimeMs, size} = statSync(file);
  return `${mtimeMs}:${size}`;
}
