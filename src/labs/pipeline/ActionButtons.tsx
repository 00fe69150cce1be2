import type {ReactNode} from 'react';
import type {Stage} from './definition';
import {withoutAction, withStage} from './draft';
import {actionMoved} from './draft-moves';
import styles from './editor.module.css';
import {MoveButtons} from './MoveButtons';
import type {DraftHandle} from './useDraft';

type Props = {
  readonly stage: Stage;
  readonly place: {readonly stage: number; readonly action: number};
  readonly form: DraftHandle;
};

/** Moves an action between the groups of its stage, or removes it. Not there for the only action of a stage. */
export function ActionButtons({stage, place, form}: Props): ReactNode {
  const {draft, edit} = form;
  const {actions} = stage;
  const {name = ''} = actions[place.action] ?? {};
  return actions.length < 2 ? null : (
    <span className={styles.buttons}>
      <MoveButtons
        about={`action ${name}`}
        place={place}
        form={form}
        stepOf={(way) => {
          const moved = actionMoved(stage, place.action, way);
          return (
            moved &&
            (() =>
              edit({
                to: withStage(draft, place.stage, moved.stage),
                what: `action ${name} moved: ${groupText(moved.stage, moved.place)}`,
                goOn: {stage: place.stage, action: moved.place, part: way},
              }))
          );
        }}
      />
      <button
        type="button"
        className={styles.small}
        onClick={() =>
          edit({
            to: withStage(draft, place.stage, withoutAction(stage, place.action)),
            what: `action ${name} removed`,
            goOn: {stage: place.stage, action: Math.min(place.action, actions.length - 2), part: 'name'},
          })
        }
      >
        Remove <span className={styles.unseen}>action {name}</span>
      </button>
    </span>
  );
}

/** With what an action runs, such as `runOrder 2, beside Unit`. */
function groupText({actions}: Stage, place: number): string {
  const order = actions[place]?.runOrder ?? 1;
  const beside = actions.filter(({runOrder}, index) => runOrder === order && index !== place).map(({name}) => name);
  return `runOrder ${order}, ${beside.length === 0 ? 'alone' : `beside ${beside.join(' and ')}`}`;
}
