import {useState} from 'react';
import {forget} from '../../progress/forget';
import {merge} from '../../progress/merge';
import {NO_PROGRESS, type Progress} from '../../progress/progress';
import {changeProgress} from '../../progress/useProgress';

/** What can be reset: a bank, or everything. */
export type Resettable = {
  readonly id: string;
  /** Names it in the middle of a sentence. */
  readonly title: string;
  /** Picks the items whose answers are removed from what is saved at that moment. */
  readonly idsOf: (progress: Progress) => readonly string[];
};

/** Resets that can be undone until the page is left. */
export type Resets = {
  /** What was done last, in words. */
  readonly said: string;
  /** Whether there is any reset to undo. */
  readonly any: boolean;
  readonly isDone: (what: Resettable) => boolean;
  readonly reset: (what: Resettable) => void;
  /** Brings the answers back; an answer given since stays. */
  readonly undo: (what: Resettable) => void;
};

/** Keeps what was removed, to bring it back. */
export function useResets(): Resets {
  const [done, setDone] = useState<ReadonlyMap<string, Progress>>(new Map());
  const [said, setSaid] = useState('');
  return {
    said,
    any: done.size > 0,
    isDone: ({id}) => done.has(id),
    reset: ({id, title, idsOf}) => {
      let removed: Progress = NO_PROGRESS;
      changeProgress((before) => {
        const {left, gone} = forget(before, idsOf(before));
        removed = gone;
        return left;
      });
      setDone(new Map([...done, [id, removed]]));
      setSaid(`Reset ${title}: ${counted(removed)} removed. You can undo it until you leave this page.`);
    },
    undo: ({id, title}) => {
      const removed = done.get(id) ?? NO_PROGRESS;
      changeProgress((before) => merge(before, removed));
      setDone(new Map([...done].filter(([other]) => other !== id)));
      setSaid(`Reset of ${title} undone: ${counted(removed)} brought back.`);
    },
  };
}

function counted({items}: Progress): string {
  const count = Object.keys(items).length;
  return count === 1 ? '1 answer' : `${count} answers`;
}
