import {useMemo, type ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import bench from '../bench/bench.module.css';
import {MarkedLine} from '../bench/MarkedLine';
import {Question, type Verdict} from '../bench/Question';
import {isAsWritten, scriptOf} from './lab';
import {answerOf, type Scenario} from './scenarios';
import type {LabHandle} from './usePipelineLab';

/** What the scenario tells and asks, or what the goal asks for; in free mode, what to do. */
export function Task({handle}: {readonly handle: LabHandle}): ReactNode {
  const {lab, state} = handle;
  const script = scriptOf(lab);
  return (
    <section className={bench.task} aria-label="The task">
      {script ? (
        script.story.map((line) => (
          <p key={line}>
            <MarkedLine text={line} />
          </p>
        ))
      ) : (
        <p>Your own pipeline: change it under “Edit the pipeline”, then push commits.</p>
      )}
      {script && lab.kind === 'script' && script.definition.mode !== lab.mode && (
        <p>
          You play it in <code>{lab.mode}</code>; its own mode is <code>{script.definition.mode}</code>, and that is
          what the question is about.
        </p>
      )}
      {script?.kind === 'scenario' && <ScenarioQuestion key={script.id} scenario={script} handle={handle} />}
      {script?.kind === 'goal' && (
        <>
          <p role="status">
            {script.isReached(state) ? (
              <span key="reached">
                <strong className={bench.right}>
                  <Icon shape="right" /> Goal reached.
                </strong>{' '}
                <MarkedLine text={script.why} />
              </span>
            ) : (
              <strong key="open">Goal not reached yet.</strong>
            )}
          </p>
          <details>
            <summary>Hint</summary>
            <p>{script.hint}</p>
          </details>
        </>
      )}
    </section>
  );
}

type QuestionProps = {readonly scenario: Scenario; readonly handle: LabHandle};

function ScenarioQuestion({scenario, handle: {lab, state, next, waitUntil}}: QuestionProps): ReactNode {
  const {id, question, options, why, until} = scenario;
  const key = useMemo(() => answerOf(scenario), [scenario]);
  const asWritten = isAsWritten(lab);
  // A reader who steps from event to event stops before the minute of the question: nothing is to come.
  const isOver = asWritten && (state.now >= until || next === undefined);
  const ending = `${key.text}. ${why}`;
  const verdictOn = (option: string): Verdict => {
    if (option === key.id) {
      return {isRight: true, because: why};
    }
    if (isOver) {
      return {isRight: false, because: `It ended so: ${ending}`};
    }
    // Who is wrong shall see it happen before it is told; a run with other moves won't show it.
    return asWritten
      ? {isRight: false, because: 'Play it to the end and watch where it turns out otherwise.'}
      : {isRight: false, because: `This run has another mode or other moves. As written, it ends so: ${ending}`};
  };
  return (
    <Question
      scenario={id}
      question={question}
      options={options}
      verdictOn={verdictOn}
      ending={isOver ? ending : undefined}
      onShow={() => waitUntil(Math.max(until, state.now))}
    />
  );
}
