import {useEffect, type Dispatch} from 'react';
import {useProgress} from '../progress/useProgress';
import type {AttemptEvent} from './attempt';
import type {BankItem} from './bank';

/** Brings earlier answers into an attempt: once storage was read, whenever another tab saved more, and for items that came later. */
export function useRestored(on: boolean, items: readonly BankItem[], send: Dispatch<AttemptEvent>): void {
  const {progress} = useProgress(on);
  useEffect(() => {
    if (on) {
      send({type: 'restore', progress});
    }
  }, [on, items, progress, send]);
}
