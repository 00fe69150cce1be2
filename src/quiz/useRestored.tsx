import {useEffect, type Dispatch} from 'react';
import {useProgress} from '../progress/useProgress';
import type {AttemptEvent} from './attempt';

/** Brings earlier answers into an attempt, once storage was read and whenever another tab saved more. */
export function useRestored(on: boolean, send: Dispatch<AttemptEvent>): void {
  const {progress} = useProgress(on);
  useEffect(() => {
    if (on) {
      send({type: 'restore', progress});
    }
  }, [on, progress, send]);
}
