import type {ReactNode} from 'react';
import {EventLog} from '../bench/EventLog';
import type {LabState} from './state';
import {clockText} from '../bench/clock-text';
import {entryText} from './words';

/** The event log of the deployments. */
export function Log({state}: {readonly state: LabState}): ReactNode {
  const lines = state.log.map((entry) => ({
    at: clockText(entry.at),
    text: entryText(entry),
    isMain: entry.event === undefined,
    isBad: entry.state === 'Refused' || entry.state === 'Failed',
  }));
  return <EventLog lines={lines} />;
}
