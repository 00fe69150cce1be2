import {useEffect, useId, useRef, useState} from 'react';
import {problemsOf} from './check';
import type {Definition} from './definition';
import {edited, unedited, type Drafting} from './drafting';
import {fieldId, type Place} from './place';
import type {Problem} from './problem';

/** An edit of the draft. */
type Edit = {
  readonly to: Definition;
  /** What was done, such as `stage Deploy removed`; announced. Typing tells itself. */
  readonly what?: string;
  /** Where the work goes on; left out, the focus stays. */
  readonly goOn?: Place;
};

/** The reader's own pipeline while it is edited. */
export type DraftHandle = {
  /** With the mode that is saved: that is picked elsewhere. */
  readonly draft: Definition;
  readonly problems: readonly Problem[];
  /** What the last edit did, in words; empty after typing. */
  readonly told: string;
  readonly tell: (words: string) => void;
  readonly canUndo: boolean;
  readonly edit: (edit: Edit) => void;
  /** Another value in a field. */
  readonly type: (to: Definition, place: Place) => void;
  readonly undo: () => void;
  /** Id of the element at a place of the form. */
  readonly idOf: (place: Place) => string;
};

/** Holds the draft of a pipeline, and moves the focus to where the work goes on. */
export function useDraft(saved: Definition): DraftHandle {
  const [drafting, setDrafting] = useState<Drafting>({draft: saved, past: []});
  const [told, setTold] = useState('');
  const form = useId();
  const goal = useRef<string>(undefined);
  useEffect(() => {
    // What was added or moved is there only now.
    if (goal.current !== undefined) {
      document.getElementById(goal.current)?.focus();
      goal.current = undefined;
    }
  });
  const set = (next: Drafting, words: string) => {
    setDrafting(next);
    setTold(words);
  };
  const idOf = (place: Place) => fieldId(form, place);
  const draft = {...drafting.draft, mode: saved.mode};
  return {
    draft,
    problems: problemsOf(draft),
    told,
    tell: setTold,
    canUndo: drafting.past.length > 0,
    edit: ({to, what = '', goOn}) => {
      goal.current = goOn && idOf(goOn);
      set(edited(drafting, to, what), sentence(what));
    },
    type: (to, place) => set(edited(drafting, to, 'a field changed', idOf(place)), ''),
    undo: () => {
      const last = drafting.past.at(-1);
      if (last) {
        set(unedited(drafting), `Undone: ${last.what}.`);
      }
    },
    idOf,
  };
}

function sentence(what: string): string {
  return what === '' ? '' : `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}
