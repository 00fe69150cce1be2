import {useMemo} from 'react';
import {readPages, tickPage} from '../progress/reading';
import {changeProgress, useProgress} from '../progress/useProgress';

/** Pages that the reader ticked as read; kept where answers are kept. */
export function useReadTicks(): ReadonlySet<string> {
  const {progress} = useProgress();
  return useMemo(() => readPages(progress), [progress]);
}

/** Ticks a page as read, or takes the tick away. */
export function tickRead(path: string, read: boolean): void {
  changeProgress((progress) => tickPage(progress, path, read, Date.now()));
}
