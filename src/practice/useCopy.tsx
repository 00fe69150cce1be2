import {useState} from 'react';

/** What became of the last copying. */
export type CopyState = 'none' | 'copied' | 'failed';

/** Copies text, and tells whether that worked. */
export function useCopy(): {
  readonly state: CopyState;
  readonly copy: (text: string) => Promise<void>;
  readonly forget: () => void;
} {
  const [state, setState] = useState<CopyState>('none');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return {state, copy, forget: () => setState('none')};
}
