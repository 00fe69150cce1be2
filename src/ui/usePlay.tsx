import {useEffect, useRef, useState} from 'react';
import {useSteady} from './useSteady';
import {useReducedMotion} from './useReducedMotion';
/** What the clock of a lab needs to run by itself. */
type Playable = {
  /** Minutes of the lab. */
  readonly state: {readonly now: number};
  /** What comes next; nothing where all is done. */
  readonly next: unknown;
  /** Lets the lab wait until a minute; `joined` to the wait before, so that undo takes both back as one. */
  readonly waitUntil: (minute: number, joined: boolean) => void;
};

const TICK = 1000;

/** Lets the clock run while it plays: so many minutes of the lab in a second. Stops where nothing is to come. */
export function usePlay({state, next, waitUntil}: Playable): {
  readonly isPlaying: boolean;
  /** The reader's system asks for less motion, so the clock doesn't run by itself. */
  readonly isOff: boolean;
  readonly speed: number;
  readonly setSpeed: (minutesPerSecond: number) => void;
  readonly toggle: () => void;
} {
  const isOff = useReducedMotion();
  const [wanted, setWanted] = useState(false);
  const [speed, setSpeed] = useState(5);
  const joined = useRef(false);
  const isPlaying = wanted && !isOff && next !== undefined;
  if (wanted && !isPlaying) {
    setWanted(false);
  }
  const tick = useSteady((minutes: number) => {
    // One wait for the whole stretch, so that undo takes it back as one.
    waitUntil(state.now + minutes, joined.current);
    joined.current = true;
  });
  useEffect(() => {
    if (!isPlaying) {
      return undefined;
    }
    joined.current = false;
    const timer = setInterval(() => tick(speed), TICK);
    return () => clearInterval(timer);
  }, [isPlaying, speed, tick]);
  return {isPlaying, isOff, speed, setSpeed, toggle: () => setWanted(!wanted)};
}
