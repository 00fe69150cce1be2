import {grade, isComplete} from '../items/grade';
import {outcomeOf, type Outcome, type Response} from '../items/outcome';
import {standingOf, type Progress} from '../progress/progress';
import type {BankItem} from './bank';
import type {Confidence, Mode} from './mode';

/** One item of an attempt: what was answered, and its outcome once checked. */
export type Entry = {
  readonly response: Response;
  /** Of the first check. It is what counts, also where a later try was right. */
  readonly outcome?: Outcome;
  /** The response was checked and stands; its explanation may be shown. */
  readonly settled?: boolean;
  /** Checks so far; more than one only where the explanation is withheld. */
  readonly tries?: number;
  /** The latest try was right. */
  readonly solved?: boolean;
  /** The reader pressed “Check” before the response was complete. */
  readonly incomplete?: boolean;
  /** The reader's earlier answer, where the item's meaning changed since. */
  readonly before?: Response;
  /** Hints that were given so far. */
  readonly hints?: number;
  /** Stated before the check. */
  readonly confidence?: Confidence;
};

/** One sitting over some items. */
export type Attempt = {
  /** In the order they are asked. */
  readonly items: readonly BankItem[];
  readonly mode: Mode;
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
  /** The items it is over now, as when some came later than the others. What was done at those that stay is kept. */
  | {readonly type: 'join'; readonly items: readonly BankItem[]}
  | {readonly type: 'respond'; readonly id: string; readonly response: Response}
  | {readonly type: 'state confidence'; readonly id: string; readonly confidence: Confidence}
  | {readonly type: 'take hint'; readonly id: string}
  | {readonly type: 'check'; readonly id: string}
  /** Checks every complete response at once. */
  | {readonly type: 'check all'}
  /** Settles an item whose explanation was withheld. */
  | {readonly type: 'give up'; readonly id: string}
  | {readonly type: 'show'; readonly id: string}
  /** Asks these items again, in the same order; the others stay as they are. */
  | {readonly type: 'retry'; readonly ids: readonly string[]}
  | {readonly type: 'start over'};

const BLANK: Entry = {response: []};

/** A new attempt over `items`, at its first item. */
export function startAttempt(items: readonly BankItem[], seed: string, mode: Mode = 'immediate'): Attempt {
  return {items, mode, seed, round: 0, entries: {}, current: items[0]?.id ?? RESULT};
}

/** What an event makes of an attempt. Pure; an event that makes no sense changes nothing. */
export function attemptReducer(attempt: Attempt, event: AttemptEvent): Attempt {
  switch (event.type) {
    case 'restore':
      return restored(attempt, event.progress);
    case 'join':
      return joined(attempt, event.items);
    case 'respond':
      return whileOpen(attempt, event.id, (entry) => ({...entry, response: event.response, incomplete: false}));
    case 'state confidence':
      return whileOpen(attempt, event.id, (entry) => ({...entry, confidence: event.confidence}));
    case 'take hint':
      return whileOpen(attempt, event.id, (entry) => ({...entry, hints: (entry.hints ?? 0) + 1}));
    case 'check':
      return checked(attempt, event.id);
    case 'check all':
      return {...attempt.items.reduce((next, {id}) => settledIfComplete(next, id), attempt), current: RESULT};
    case 'give up':
      return whileOpen(attempt, event.id, (entry) => (entry.outcome ? {...entry, settled: true} : entry));
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

/** Whether nothing is left to do at the item for now: it was checked or, where checking comes last, answered. */
export function isDone(attempt: Attempt, item: BankItem): boolean {
  const {settled, response} = entryOf(attempt, item.id);
  return settled === true || (attempt.mode === 'deferred' && isComplete(item, response));
}

/** The id after the item's: the next that is not done, those before it last; the result where all are done. */
export function nextAfter(attempt: Attempt, id: string): string {
  const place = attempt.items.findIndex((item) => item.id === id);
  const round = [...attempt.items.slice(place + 1), ...attempt.items.slice(0, Math.max(0, place))];
  return round.find((item) => !isDone(attempt, item))?.id ?? RESULT;
}

/** Seed for the order of an item's options in this attempt. */
export function seedOf(attempt: Attempt, id: string): string {
  return `${attempt.seed}/${attempt.round}/${id}`;
}

function checked(attempt: Attempt, id: string): Attempt {
  const item = itemOf(attempt, id);
  return whileOpen(attempt, id, (entry) => {
    if (!item || !isComplete(item, entry.response)) {
      return {...entry, incomplete: true};
    }
    const outcome = grade(item, entry.response);
    const solved = outcome.verdict === 'right';
    return {
      ...entry,
      incomplete: false,
      outcome: entry.outcome ?? outcome,
      tries: (entry.tries ?? 0) + 1,
      solved,
      settled: solved || attempt.mode !== 'recall',
    };
  });
}

function settledIfComplete(attempt: Attempt, id: string): Attempt {
  const item = itemOf(attempt, id);
  return item && isComplete(item, entryOf(attempt, id).response) ? checked(attempt, id) : attempt;
}

function restored(attempt: Attempt, progress: Progress): Attempt {
  const entries = attempt.items
    .filter((item) => !attempt.entries[item.id])
    .map((item) => [item.id, earlierEntry(item, progress)] as const)
    .filter(([, entry]) => entry !== BLANK);
  const next = {...attempt, entries: {...attempt.entries, ...Object.fromEntries(entries)}};
  const firstOpen = next.items.find((item) => !entryOf(next, item.id).settled);
  const untouched = Object.keys(attempt.entries).length === 0 && attempt.current === attempt.items[0]?.id;
  // A single question has nowhere to go on to; it stays in view with its explanation.
  const alone = next.items.length === 1;
  return untouched && !alone ? {...next, current: firstOpen?.id ?? RESULT} : next;
}

function joined(attempt: Attempt, items: readonly BankItem[]): Attempt {
  if (items === attempt.items) {
    return attempt;
  }
  const next = {...attempt, items};
  const stays = next.current === RESULT || itemOf(next, next.current);
  return stays ? next : {...next, current: items[0]?.id ?? RESULT};
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
      return {
        response: answer.response,
        outcome: outcomeOf(answer.credit),
        settled: true,
        solved: answer.credit >= 1,
        ...(answer.hints === undefined ? {} : {hints: answer.hints}),
        ...(answer.confidence === undefined ? {} : {confidence: answer.confidence}),
      };
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

/** Changes the entry of an item of this attempt as long as it is not settled. */
function whileOpen(attempt: Attempt, id: string, change: (entry: Entry) => Entry): Attempt {
  const entry = entryOf(attempt, id);
  return entry.settled || !itemOf(attempt, id)
    ? attempt
    : {...attempt, entries: {...attempt.entries, [id]: change(entry)}};
}
