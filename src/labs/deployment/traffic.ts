/** How traffic moves to the new version on Lambda and ECS. */
export type Shift = {readonly type: 'all-at-once'} | CustomShift;

/** A shift in steps, predefined or your own. */
export type CustomShift = {
  /** Two steps, or equal steps with equal waits. [CD/primary-components] */
  readonly type: 'canary' | 'linear';
  /** Share of the first step or of each step, in whole percent, 1 to 99. */
  readonly percent: number;
  /** Wait between two steps, in minutes, 1 or more. */
  readonly minutes: number;
};

/** Share of traffic on the new version, 0 to 1, `minutes` after the shift began. The first step comes at the beginning; before it, 0. */
export function shareAt(shift: Shift, minutes: number): number {
  if (minutes < 0) {
    return 0;
  }
  switch (shift.type) {
    case 'all-at-once':
      return 1;
    case 'canary':
      return minutes < shift.minutes ? shift.percent / 100 : 1;
    case 'linear':
      return Math.min(100, shift.percent * (Math.floor(minutes / shift.minutes) + 1)) / 100;
  }
}

/** Minutes from the first step of a shift to the last, after which all traffic is on the new version. */
export function shiftMinutes(shift: Shift): number {
  switch (shift.type) {
    case 'all-at-once':
      return 0;
    case 'canary':
      return shift.minutes;
    case 'linear':
      // Ten steps have nine waits between them.
      return (Math.ceil(100 / shift.percent) - 1) * shift.minutes;
  }
}

/** Minute of the first step after `minutes`; `undefined` after the last. */
export function nextStep(shift: Shift, minutes: number): number | undefined {
  const every = shift.type === 'all-at-once' ? 0 : shift.minutes;
  const next = every === 0 ? 0 : (Math.floor(minutes / every) + 1) * every;
  return next > minutes && next <= shiftMinutes(shift) ? next : undefined;
}
