import {useEffect, useReducer, useRef, type RefObject} from 'react';
import {grade, isComplete} from '../items/grade';
import {record, reopen, type Answer} from '../progress/progress';
import {changeProgress} from '../progress/useProgress';
import {attemptReducer, entryOf, startAttempt, type Attempt, type AttemptEvent} from './attempt';
import type {BankItem} from './bank';
import type {Mode} from './mode';
import {scoreOf} from './score';
import {useFocus} from './useFocus';
import {useLinked} from './useLinked';
import {useRestored} from './useRestored';

/** How a quiz is asked. */
export type Settings = {
  /** Decides the order of options. */
  readonly seed: string;
  readonly mode: Mode;
  /** Whether answers are kept beyond this page, and earlier ones brought back. */
  readonly save: boolean;
};

/** What a quiz on a page needs of its attempt. */
export type Sitting = {
  readonly attempt: Attempt;
  readonly dispatch: (event: AttemptEvent) => void;
  /** Grades the response and saves the outcome; asks for more where the response is incomplete. */
  readonly check: (id: string) => void;
  /** Grades and saves every complete response. */
  readonly checkAll: () => void;
  /** Asks the missed items again. */
  readonly retry: () => void;
  readonly startOver: () => void;
  /** The element that holds the quiz; focus is moved inside it. */
  readonly box: RefObject<HTMLElement | null>;
  /** Id of the option that the address names, if any. */
  readonly linkedOption: string | undefined;
};

/** An attempt tied to the reader's saved progress, the address' hash and the keyboard focus. */
export function useAttempt(items: readonly BankItem[], {seed, mode, save}: Settings): Sitting {
  const [attempt, send] = useReducer(attemptReducer, undefined, () => startAttempt(items, seed, mode));
  const box = useRef<HTMLElement>(null);
  const follow = useFocus(attempt, box);
  const dispatch = (event: AttemptEvent) => {
    // Focus follows what the reader does, never what loading does.
    follow(!['respond', 'state confidence', 'take hint'].includes(event.type));
    send(event);
  };
  useEffect(() => send({type: 'join', items}), [items]);
  // A run that checks late, or withholds, is a sitting of its own: earlier answers would give it away.
  useRestored(save && mode === 'immediate', items, send);
  const linkedOption = useLinked(items, dispatch);

  const keep = (ids: readonly string[]) => {
    if (save) {
      const answers = ids.flatMap((id) => answerTo(attempt, id));
      changeProgress((before) => answers.reduce((progress, [id, answer]) => record(progress, id, answer), before));
    }
  };
  const again = (event: AttemptEvent, ids: readonly string[]) => {
    if (save) {
      changeProgress((before) => reopen(before, ids, Date.now()));
    }
    dispatch(event);
  };
  return {
    attempt,
    dispatch,
    check: (id) => {
      keep([id]);
      dispatch({type: 'check', id});
    },
    checkAll: () => {
      keep(items.map(({id}) => id));
      dispatch({type: 'check all'});
    },
    retry: () => {
      const ids = scoreOf(attempt).missed.map(({id}) => id);
      again({type: 'retry', ids}, ids);
    },
    startOver: () => {
      const ids = items.map(({id}) => id);
      again({type: 'start over'}, ids);
    },
    box,
    linkedOption,
  };
}

/** The answer to save for an item that is about to be checked; none where it is incomplete or was checked before. */
function answerTo(attempt: Attempt, id: string): readonly (readonly [string, Answer])[] {
  const item = attempt.items.find((candidate) => candidate.id === id);
  const {response, outcome, hints, confidence} = entryOf(attempt, id);
  if (!item || outcome || !isComplete(item, response)) {
    return [];
  }
  const answer: Answer = {
    rev: item.rev,
    response: [...response],
    credit: grade(item, response).credit,
    at: Date.now(),
    ...(hints === undefined ? {} : {hints}),
    ...(confidence === undefined ? {} : {confidence}),
  };
  return [[id, answer]];
}
