import {startTransition, useCallback, useEffect, useRef, useState, type RefObject} from 'react';
import {afterIdle} from './afterIdle';
import type {SpecReport} from './check';
import {checkAside} from './checkAside';
import type {TextBox} from './text-box';

/** Longer texts, in characters, are checked on demand: a check of theirs could be felt while typing. */
const MOST_WHILE_TYPING = 200_000;
/** Milliseconds without typing before a check. */
const PAUSE = 300;

/** A text and what the checker said about it. */
type Checked = {readonly text: string; readonly report: SpecReport};

/** How far the checking is. `last` is of the text as it was checked last. */
export type Check = {
  readonly phase: 'empty' | 'waiting' | 'paused' | 'done' | 'failed';
  readonly last?: Checked;
};

/** The check of a box's text, and what moves it on. */
type SpecChecking = {
  readonly check: Check;
  /** Says that the text has changed. */
  readonly changed: () => void;
  /** Checks at once, however long the text is. Gives nothing if a later check has overtaken it. */
  readonly run: () => Promise<Checked | undefined>;
};

/** Checks the text of a box whenever its reader pauses. */
export function useSpecCheck(box: RefObject<TextBox | undefined>): SpecChecking {
  const [check, setCheck] = useState<Check>({phase: 'empty'});
  const callOff = useRef<() => void>(undefined);
  const turn = useRef(0);
  const run = useCallback(async () => {
    callOff.current?.();
    turn.current += 1;
    const mine = turn.current;
    const text = box.current?.text() ?? '';
    try {
      const last = {text, report: await checkAside(text)};
      if (mine !== turn.current || !box.current) {
        return undefined;
      }
      box.current.mark(text === '' ? [] : last.report.problems);
      startTransition(() => setCheck(text === '' ? {phase: 'empty'} : {phase: 'done', last}));
      return last;
    } catch {
      setCheck({phase: 'failed'});
      return undefined;
    }
  }, [box]);
  const changed = useCallback(() => {
    callOff.current?.();
    turn.current += 1;
    const length = box.current?.length() ?? 0;
    if (length > MOST_WHILE_TYPING) {
      setCheck((before) => withPhase(before, 'paused'));
      return;
    }
    // What was typed is painted first.
    startTransition(() => setCheck((before) => (length === 0 && !before.last ? before : withPhase(before, 'waiting'))));
    callOff.current = afterIdle(PAUSE, () => void run());
  }, [box, run]);
  useEffect(
    () => () => {
      callOff.current?.();
      turn.current += 1;
    },
    [],
  );
  return {check, changed, run};
}

/** The same value for the same phase, so that typing renders nothing. */
function withPhase(check: Check, phase: Check['phase']): Check {
  return check.phase === phase ? check : {...check, phase};
}
