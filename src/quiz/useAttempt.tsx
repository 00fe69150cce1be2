import {useLocation} from '@docusaurus/router';
import {useEffect, useReducer, useRef, type RefObject} from 'react';
import {grade, isComplete} from '../items/grade';
import {record, reopen} from '../progress/progress';
import {changeProgress, useProgress} from '../progress/useProgress';
import {attemptReducer, entryOf, RESULT, startAttempt, type Attempt, type AttemptEvent} from './attempt';
import type {BankItem} from './bank';
import {scoreOf} from './score';

/** What a quiz on a page needs of its attempt. */
export type Sitting = {
  readonly attempt: Attempt;
  readonly dispatch: (event: AttemptEvent) => void;
  /** Grades the response and saves the outcome; asks for more where the response is incomplete. */
  readonly check: (id: string) => void;
  /** Asks the missed items again. */
  readonly retry: () => void;
  readonly startOver: () => void;
  /** The element that holds the quiz; focus is moved inside it. */
  readonly box: RefObject<HTMLElement | null>;
};

/** An attempt tied to the reader's saved progress, the address' hash and the keyboard focus. */
export function useAttempt(items: readonly BankItem[], seed: string): Sitting {
  const [attempt, send] = useReducer(attemptReducer, undefined, () => startAttempt(items, seed));
  const {progress} = useProgress();
  const {hash} = useLocation();
  const box = useRef<HTMLElement>(null);
  const moving = useRef(false);
  // Focus follows what the reader does, never what loading does.
  const dispatch = (event: AttemptEvent) => {
    moving.current = event.type !== 'respond';
    send(event);
  };

  useEffect(() => send({type: 'restore', progress}), [progress]);

  useEffect(() => {
    const named = textOf(hash);
    const item = items.find(({id, aliases}) => id === named || aliases.includes(named));
    if (item) {
      moving.current = true;
      send({type: 'show', id: item.id});
    }
  }, [hash, items]);

  const focus = focusOf(attempt);
  useEffect(() => {
    if (moving.current) {
      moving.current = false;
      const target = box.current?.querySelector<HTMLElement>(`[data-focus="${focus}"]`);
      target?.focus({preventScroll: true});
      // As much as fits of what belongs to it, but its beginning in any case.
      target?.closest('form')?.lastElementChild?.scrollIntoView({block: 'nearest'});
      target?.scrollIntoView({block: 'nearest'});
    }
  }, [focus, attempt]);

  const check = (id: string) => {
    const item = items.find((candidate) => candidate.id === id);
    const {response} = entryOf(attempt, id);
    dispatch({type: 'check', id});
    if (item && isComplete(item, response)) {
      const {credit} = grade(item, response);
      changeProgress((before) => record(before, id, {rev: item.rev, response: [...response], credit, at: Date.now()}));
    }
  };
  const again = (event: AttemptEvent, ids: readonly string[]) => {
    changeProgress((before) => reopen(before, ids, Date.now()));
    dispatch(event);
  };
  return {
    attempt,
    dispatch,
    check,
    retry: () => {
      const ids = scoreOf(attempt).missed.map(({id}) => id);
      again({type: 'retry', ids}, ids);
    },
    startOver: () =>
      again(
        {type: 'start over'},
        items.map(({id}) => id),
      ),
    box,
  };
}

/** Which element should have the focus: the result, the verdict of the item in view, or its question. */
function focusOf(attempt: Attempt): string {
  if (attempt.current === RESULT) {
    return 'result';
  }
  const {outcome, incomplete} = entryOf(attempt, attempt.current);
  return `${attempt.current}/${outcome ? 'verdict' : incomplete ? 'incomplete' : 'question'}`;
}

/** The text behind the `#`; nothing where it is no text at all, as in `#%E0`. */
function textOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
