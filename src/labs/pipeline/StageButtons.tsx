import type {ReactNode} from 'react';
import {MOST_ACTIONS, MOST_STAGES} from './check';
import type {Stage} from './definition';
import {withNewAction, withNewStage, withoutStage, withStage} from './draft';
import {placeAfter, withStageMoved} from './draft-moves';
import styles from './editor.module.css';
import {MoveButtons} from './MoveButtons';
import type {DraftHandle} from './useDraft';

type Props = {readonly stage: Stage; readonly place: number; readonly form: DraftHandle};

/** What can be done to a stage as a whole. Sources stay in front of all, and nothing is added to them. */
export function StageButtons({stage, place, form}: Props): ReactNode {
  const {draft, edit} = form;
  const {name, actions} = stage;
  const count = draft.stages.length;
  return place === 0 ? null : (
    <p className={styles.row}>
      {actions.length < MOST_ACTIONS && (
        <button
          type="button"
          className={styles.small}
          onClick={() =>
            edit({
              to: withStage(draft, place, withNewAction(stage)),
              what: `an action added to ${name}`,
              goOn: {stage: place, action: actions.length, part: 'name'},
            })
          }
        >
          Add an action <span className={styles.unseen}>to {name}</span>
        </button>
      )}
      {count < MOST_STAGES && (
        <button
          type="button"
          className={styles.small}
          onClick={() =>
            edit({
              to: withNewStage(draft, place),
              what: `a stage added before ${name}`,
              goOn: {stage: place, part: 'name'},
            })
          }
        >
          Add a stage before <span className={styles.unseen}>{name}</span>
        </button>
      )}
      <MoveButtons
        about={`stage ${name}`}
        place={{stage: place}}
        form={form}
        stepOf={(way) => {
          const goal = placeAfter(draft, place, way);
          return goal === undefined
            ? undefined
            : () =>
                edit({
                  to: withStageMoved(draft, place, goal),
                  what: `stage ${name} moved to place ${goal + 1} of ${count}`,
                  goOn: {stage: goal, part: way},
                });
        }}
      />
      {count > 2 && (
        <button
          type="button"
          className={styles.small}
          onClick={() =>
            edit({
              to: withoutStage(draft, place),
              what: `stage ${name} removed`,
              goOn: {stage: Math.min(place, count - 2), part: 'name'},
            })
          }
        >
          Remove <span className={styles.unseen}>stage {name}</span>
        </button>
      )}
    </p>
  );
}
