import {grade, isComplete} from '../items/grade';
import {outcomeOf, type Outcome, type Response} from '../items/outcome';
import {standingOf, type Progress} from '../progress/progress';
import type {BankItem} from './bank';

/** One item of an attempt: what was answered, and its outcome once checked. */
export type Entry = {
  readonly response: Response;
  /** There once the response was checked; then the response stands. */
  readonly outcome?: Outcome;
  /** The reader pressed “Check” before the response was complete. */
  readonly incomplete?: boolean;
  /** The reader's earlier answer, where the item's meaning changed since. */
  readonly before?: Response;
};

/** One sitting over some items. */
export type Attempt = {
  /** In the order they are asked. */
  readonly items: readonly BankItem[];
  /** Decides the order of options. */
  readonly seed: string;
  /** How often the reader started over; part of the seed. */
  readonly round: number;
  readonly entries: Readonly<Record<string, Entry>>;
  /** Id of the item in view, or the result. */
  readonly current: string;
};

/** The `current` of an attempt whose result is in view. No item can have this id: slugs hold no space. */
export const RESULT = 'the result';

export type AttemptEvent =
  /** What this reader answered earlier, once storage was read. Fills what is still unanswered here. */
  | {readonly type: 'restore'; readonly progress: Progress}
  | {readonly type: 'respond'; readonly id: string; readonly response: Response}
  | {readonly type: 'check'; readonly id: string}
  | {readonly type: 'show'; readonly id: string}
  /** Asks these items again, in the same order; the others stay as they are. */
  | {readonly type: 'retry'; readonly ids: readonly string[]}
  | {readonly type: 'start over'};

const BLANK: Entry = {response: []};

/** A new attempt over `items`, at its first item. */
export function startAttempt(items: readonly BankItem[], seed: string): Attempt {
  return {items, seed, round: 0, entries: {}, current: items[0]?.id ?? RESULT};
}

/** What an event makes of an attempt. Pure; an event that makes no sense changes nothing. */
export function attemptReducer(attempt: Attempt, event: AttemptEvent): Attempt {
  switch (event.type) {
    case 'restore':
      return restored(attempt, event.progress);
    case 'respond':
      return entryOf(attempt, event.id).outcome
        ? attempt
        : withEntry(attempt, event.id, (entry) => ({...entry, response: event.response, incomplete: false}));
    case 'check':
      return checked(attempt, event.id);
    case 'show':
      return event.id === RESULT || itemOf(attempt, event.id) ? {...attempt, current: event.id} : attempt;
    case 'retry':
      return {...cleared(attempt, event.ids), current: event.ids[0] ?? attempt.current};
    case 'start over': {
      const ids = attempt.items.map(({id}) => id);
      return {...cleared(attempt, ids), round: attempt.round + 1, current: ids[0] ?? RESULT};
    }
  }
}

/** The entry of an item; blank where it was not answered. */
export function entryOf(attempt: Attempt, id: string): Entry {
  return attempt.entries[id] ?? BLANK;
}

/** The id after the item's in this attempt: the next unchecked one if there is any behind it, else any unchecked, else the result. */
export function nextAfter(attempt: Attempt, id: string): string {
  const ids = attempt.items.map((item) => item.id);
  const behind = [...ids.slice(ids.indexOf(id) + 1), ...ids.slice(0, ids.indexOf(id))];
  return behind.find((other) => !entryOf(attempt, other).outcome) ?? RESULT;
}

/** Seed for the order of an item's options in this attempt. */
export function seedOf(attempt: Attempt, id: string): string {
  return `${attempt.seed}/${attempt.round}/${id}`;
}

function checked(attempt: Attempt, id: string): Attempt {
  const item = itemOf(attempt, id);
  const {response, outcome} = entryOf(attempt, id);
  if (!item || outcome) {
    return attempt;
  }
  return withEntry(attempt, id, (entry) =>
    isComplete(item, response)
      ? {...entry, incomplete: false, outcome: grade(item, response)}
      : {...entry, incomplete: true},
  );
}

function restored(attempt: Attempt, progress: Progress): Attempt {
  const entries = attempt.items
    .filter((item) => !attempt.entries[item.id])
    .map((item) => [item.id, earlierEntry(item, progress)] as const)
    .filter(([, entry]) => entry !== BLANK);
  const next = {...attempt, entries: {...attempt.entries, ...Object.fromEntries(entries)}};
  const firstOpen = next.items.find((item) => !entryOf(next, item.id).outcome);
  const untouched = Object.keys(attempt.entries).length === 0 && attempt.current === attempt.items[0]?.id;
  return untouched ? {...next, current: firstOpen?.id ?? RESULT} : next;
}

/** What the reader's saved answer makes of an item at the start of a sitting. */
function earlierEntry(item: BankItem, progress: Progress): Entry {
  const answer = progress.items[item.id];
  if (!answer) {
    return BLANK;
  }
  switch (standingOf(progress, item.id, item.rev)) {
    case 'right':
    case 'missed':
      return {response: answer.response, outcome: outcomeOf(answer.credit)};
    case 'changed':
      return {response: [], before: answer.response};
    case 'unseen':
    case 'reopened':
      return BLANK;
  }
}

function cleared(attempt: Attempt, ids: readonly string[]): Attempt {
  const kept = Object.entries(attempt.entries).filter(([id]) => !ids.includes(id));
  // An entry stays behind for each, so that a later `restore` doesn't bring the old answer back.
  return {...attempt, entries: Object.fromEntries([...kept, ...ids.map((id) => [id, BLANK] as const)])};
}

function itemOf(attempt: Attempt, id: string): BankItem | undefined {
  return attempt.items.find((item) => item.id === id);
}

function withEntry(attempt: Attempt, id: string, change: (entry: Entry) => Entry): Attempt {
  return {...attempt, entries: {...attempt.entries, [id]: change(entryOf(attempt, id))}};
}
