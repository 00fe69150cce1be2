import {useMemo, useRef, type ReactNode} from 'react';
import bench from '../bench/bench.module.css';
import {MarkedLine} from '../bench/MarkedLine';
import {Question} from '../bench/Question';
import {isAsGiven, playedIn} from './lab';
import {endOf, keyOf, type Scenario} from './scenario';
import {tell} from './tell';
import type {LabHandle} from './useDeploymentLab';

/** What is set up and what happens; with a scenario, its question. */
export function Task({handle}: {readonly handle: LabHandle}): ReactNode {
  const {lab, open} = handle;
  const task = useRef<HTMLElement>(null);
  const scenario = playedIn(lab);
  return (
    <section ref={task} tabIndex={-1} className={bench.task} aria-label="The task">
      <ul className={bench.story}>
        {tell(lab.setup, scenario?.moves ?? []).map((line) => (
          <li key={line}>
            <MarkedLine text={line} />
          </li>
        ))}
      </ul>
      {!scenario && <p>Your own group: change it below, then deploy a revision.</p>}
      {scenario && !isAsGiven(lab) && (
        <>
          <p>You have changed the scenario, so its question is put away.</p>
          <button
            type="button"
            className={bench.secondary}
            onClick={() => {
              // The button goes; what comes in its place stands in the same box.
              task.current?.focus();
              open(scenario.id);
            }}
          >
            Put the scenario back as it was
          </button>
        </>
      )}
      {scenario && isAsGiven(lab) && <ScenarioQuestion key={scenario.id} scenario={scenario} handle={handle} />}
    </section>
  );
}

type QuestionProps = {readonly scenario: Scenario; readonly handle: LabHandle};

function ScenarioQuestion({scenario, handle: {lab, state, waitUntil}}: QuestionProps): ReactNode {
  const {id, question, options, source} = scenario;
  const {key, until} = useMemo(() => {
    const end = endOf(scenario);
    return {key: keyOf(scenario, end), until: end.now};
  }, [scenario]);
  const isOver = isAlone(lab) && state.now >= until;
  const ending = `${key.text}. ${key.why}`;
  return (
    <Question
      scenario={id}
      question={question}
      options={options}
      source={source}
      verdictOn={(option) => {
        const isRight = option === key.id;
        const why = options.find((one) => one.id === option)?.why ?? '';
        // Who was wrong is shown the key by the run, as are those who gave no answer.
        return {isRight, because: isOver && !isRight ? `${why} It ended so: ${ending}` : why};
      }}
      ending={isOver ? ending : undefined}
      onShow={() => waitUntil(Math.max(until, state.now))}
    />
  );
}

/** Whether the scenario has begun, and the reader has only let time pass. */
function isAlone({moves}: LabHandle['lab']): boolean {
  return moves.length > 0 && moves.every(({event}) => event.type === 'wait');
}
