import {useState, type ReactNode} from 'react';
import {checkDefinition, MOST_STAGES} from './check';
import type {Definition} from './definition';
import {withNewStage, withoutStage, withStage} from './draft';
import styles from './editor.module.css';
import {definitionOf} from './look';
import {StageFields} from './StageFields';
import type {LabHandle} from './usePipelineLab';

/** The reader's own pipeline as a form. Saving it ends what is in flight, as it does at AWS. */
export function PipelineEditor({handle: {state, lab, save}}: {readonly handle: LabHandle}): ReactNode {
  const saved = definitionOf(state);
  const [draft, setDraft] = useState<Definition>(saved);
  const [told, setTold] = useState('');
  const problems = checkDefinition({...draft, mode: saved.mode});
  const change = (next: Definition, words = '') => {
    setDraft(next);
    setTold(words);
  };
  return (
    <details className={styles.editor}>
      <summary>Edit the pipeline</summary>
      {draft.stages.map((stage, place) => (
        <StageFields
          key={place}
          stage={stage}
          place={place}
          onChange={(next) => change(withStage(draft, place, next))}
          onRemove={
            place > 0 && draft.stages.length > 2
              ? () => change(withoutStage(draft, place), `Stage ${stage.name} is removed from the draft.`)
              : undefined
          }
        />
      ))}
      {draft.stages.length < MOST_STAGES && (
        <button
          type="button"
          className={styles.small}
          onClick={() => change(withNewStage(draft), 'A stage is added at the end of the draft.')}
        >
          Add a stage
        </button>
      )}
      <div role="status" className={styles.said}>
        {problems.length > 0 ? (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        ) : (
          <p key={told}>{told}</p>
        )}
      </div>
      <p className={styles.row}>
        <button
          type="button"
          className={styles.primary}
          aria-disabled={problems.length > 0}
          onClick={() => {
            if (problems.length === 0) {
              save({...draft, mode: saved.mode});
              setTold('Saved.');
            }
          }}
        >
          Save the pipeline
        </button>
        <button
          type="button"
          className={styles.secondary}
          onClick={() => change(saved, 'The draft is as it was saved.')}
        >
          Discard
        </button>
      </p>
      {lab.moves.length > 0 && saved.mode !== 'PARALLEL' && (
        <p className={styles.hint}>Saving ends what is in flight, and nothing starts again by itself.</p>
      )}
    </details>
  );
}
