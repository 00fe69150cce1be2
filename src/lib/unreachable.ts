/** Ends an exhaustive switch. The compiler refuses the call while a case is missing; at run time it names the stray value. */
export function unreachable(value: never): never {
  throw new Error(`No case handles ${JSON.stringify(value)}`);
}
