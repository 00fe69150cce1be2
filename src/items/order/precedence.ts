/** A step as far as its place in the order goes. */
type Ruled = {
  readonly id: string;
  /** Ids of steps that have to come before this one; other rules may follow from them. */
  readonly after: readonly string[];
};

/** For each step, every step that has to come before it, directly or by way of others. Ends on circles too. */
export function precedenceOf(steps: readonly Ruled[]): ReadonlyMap<string, ReadonlySet<string>> {
  const afterOf = new Map(steps.map(({id, after}) => [id, after]));
  return new Map(
    steps.map(({id, after}) => {
      const before = new Set(after);
      // A set hands out what is added while it is walked, so this reaches everything.
      for (const earlier of before) {
        for (const further of afterOf.get(earlier) ?? []) {
          before.add(further);
        }
      }
      return [id, before];
    }),
  );
}

/** A circle in the rules, such as a, b, a, each coming after the next; `undefined` where there is none. A step that names itself is left aside. */
export function circleIn(steps: readonly Ruled[]): readonly string[] | undefined {
  const others = steps.map(({id, after}) => ({id, after: after.filter((earlier) => earlier !== id)}));
  const before = precedenceOf(others);
  const walk: string[] = [];
  let at = others.find(({id}) => before.get(id)?.has(id));
  while (at && !walk.includes(at.id)) {
    const {id, after} = at;
    walk.push(id);
    // Only to steps that lead back here, so the walk can't end in a side branch.
    at = others.find((other) => after.includes(other.id) && before.get(other.id)?.has(id));
  }
  return at && [...walk.slice(walk.indexOf(at.id)), at.id];
}

/** One order that respects all rules, as near to the given one as they allow. The rules hold no circle. */
export function rightOrder<Step extends Ruled>(steps: readonly Step[]): readonly Step[] {
  const order: Step[] = [];
  const waiting = [...steps];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({after}) => !waiting.some(({id}) => after.includes(id)));
    order.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return order;
}

/** Whether the rules leave one order only. */
export function isOnlyOrder(steps: readonly Ruled[]): boolean {
  const before = precedenceOf(steps);
  const order = rightOrder(steps);
  return order.every(({id}, index) => {
    const earlier = order[index - 1];
    return earlier === undefined || before.get(id)?.has(earlier.id) === true;
  });
}
