import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../ui/ScrollTable';
import {isUnderWay} from './look';
import type {PipelineState} from './state';
import {timelineOf, type Span} from './timeline';
import styles from './timeline.module.css';
import {clockText} from '../bench/clock-text';
import {nameOf} from './words';

/** Executions over time, as a picture and as a table that says the same. */
export function Timeline({state}: {readonly state: PipelineState}): ReactNode {
  const rows = timelineOf(state);
  const end = endOf(state);
  const all = Math.max(1, end);
  return (
    <>
      <div className={styles.picture} role="img" aria-label="Executions over time; the table below says the same.">
        {rows.map(({execution, spans}) => (
          <div key={execution.id} className={styles.row}>
            <span className={styles.name}>
              {`${execution.revision} #${execution.id}`} <span className={styles.status}>{execution.status}</span>
            </span>
            <span className={styles.track}>
              {spans.map((span) => (
                <span
                  key={`${span.stage}-${span.from}-${span.state}`}
                  className={clsx(styles.span, styles[toneOf(span)])}
                  style={{
                    insetInlineStart: `min(${(span.from / all) * 100}%, 100% - 3px)`,
                    inlineSize: `${(lengthOf(span) / all) * 100}%`,
                  }}
                >
                  <Label span={span} />
                </span>
              ))}
            </span>
          </div>
        ))}
        <div className={styles.scale}>
          <span>{clockText(0)}</span>
          {end > 1 && <span>{clockText(Math.round(end / 2))}</span>}
          <span>{clockText(end)}</span>
        </div>
      </div>
      <p className={styles.legend}>Dashed: waits in front of the stage. ✕: failed, stopped or cancelled there.</p>
      <details>
        <summary>The same as a table</summary>
        <ScrollTable>
          <thead>
            <tr>
              <th scope="col">Execution</th>
              <th scope="col">Stage</th>
              <th scope="col">State</th>
              <th scope="col">From</th>
              <th scope="col">Until</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap(({execution, spans}) =>
              spans.map((span) => (
                <tr key={`${execution.id}-${span.stage}-${span.from}-${span.state}`}>
                  <th scope="row">{nameOf(execution)}</th>
                  <td>{span.stage}</td>
                  <td>{span.state === 'waiting' ? 'waits in front' : span.state}</td>
                  <td>{clockText(span.from)}</td>
                  <td>{clockText(span.until)}</td>
                </tr>
              )),
            )}
          </tbody>
        </ScrollTable>
      </details>
    </>
  );
}

/** End of the time axis: the clock; where all has ended before, the last end. */
function endOf({executions, now}: PipelineState): number {
  return executions.some(isUnderWay) ? now : Math.max(...executions.map(({until}) => until ?? now));
}

function toneOf({state}: Span): 'waits' | 'works' | 'done' | 'broken' {
  if (state === 'waiting' || state === 'Skipped') {
    return 'waits';
  }
  if (state === 'InProgress' || state === 'Stopping') {
    return 'works';
  }
  return state === 'Succeeded' ? 'done' : 'broken';
}

function lengthOf({from, until}: Span): number {
  return until - from;
}

/** The stage, and what its frame says as well; the verb goes first where room is short. */
function Label({span}: {readonly span: Span}): ReactNode {
  const verb = {waits: span.state === 'Skipped' ? 'skips ' : 'waits for ', works: '', done: '', broken: ''}[
    toneOf(span)
  ];
  return (
    <span className={styles.label}>
      {verb !== '' && <span className={styles.verb}>{verb}</span>}
      {toneOf(span) === 'broken' ? `✕ ${span.stage}` : span.stage}
    </span>
  );
}
