import type {ReactNode} from 'react';
import {EventLog} from '../bench/EventLog';
import type {PipelineState} from './state';
import {clockText} from '../bench/clock-text';
import {entryText} from './words';

/** The event log of the pipeline. */
export function Log({state}: {readonly state: PipelineState}): ReactNode {
  const lines = state.log.map((entry) => ({
    at: clockText(entry.at),
    text: entryText(state, entry),
    isMain: entry.kind === 'pipeline',
    isBad: entry.kind === 'refused' || entry.state === 'Failed',
  }));
  return <EventLog lines={lines} />;
}
