import {useRef, type ReactNode} from 'react';
import {MOST_STAGES} from './check';
import {printDefinition} from './definition-text';
import {withNewStage} from './draft';
import styles from './editor.module.css';
import {definitionOf} from './look';
import {StageFields} from './StageFields';
import {useDraft} from './useDraft';
import type {LabHandle} from './usePipelineLab';

/** The reader's own pipeline as a form. Saving it ends what is in flight, as it does at AWS. */
export function PipelineEditor({handle: {state, lab, save}}: {readonly handle: LabHandle}): ReactNode {
  const saved = definitionOf(state);
  const form = useDraft(saved);
  const {draft, problems, told, tell, canUndo, edit, undo} = form;
  const editor = useRef<HTMLDetailsElement>(null);
  const {stages} = draft;
  return (
    <details ref={editor} className={styles.editor}>
      <summary>Edit the pipeline</summary>
      {stages.map((stage, place) => (
        // Names change while they are typed; the place is what stays.
        <StageFields key={place} stage={stage} place={place} form={form} />
      ))}
      {stages.length < MOST_STAGES && (
        <button
          type="button"
          className={styles.small}
          onClick={() =>
            edit({
              to: withNewStage(draft, stages.length),
              what: 'a stage added at the end',
              goOn: {stage: stages.length, part: 'name'},
            })
          }
        >
          Add a stage
        </button>
      )}
      <div role="status" className={styles.said}>
        {/* Also beside problems: a stage that was moved can leave some behind. */}
        <p key={told}>{told}</p>
        {problems.length > 0 && (
          <ul>
            {problems.map(({text}) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <p className={styles.row}>
        <button
          type="button"
          className={styles.primary}
          aria-disabled={problems.length > 0}
          onClick={() => {
            if (problems.length === 0) {
              save(draft);
              tell('Saved.');
            } else {
              tell(`Not saved: ${problems.length === 1 ? 'a problem is' : `${problems.length} problems are`} left.`);
              editor.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
            }
          }}
        >
          Save the pipeline
        </button>
        <button
          type="button"
          className={styles.secondary}
          aria-disabled={!canUndo}
          onClick={() => (canUndo ? undo() : undefined)}
        >
          Undo last edit
        </button>
        <button
          type="button"
          className={styles.secondary}
          onClick={() =>
            printDefinition(draft) === printDefinition(saved)
              ? tell('The draft is as it was saved.')
              : edit({to: saved, what: 'all edits discarded'})
          }
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
