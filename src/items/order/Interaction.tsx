import {useState, type ReactNode} from 'react';
import type {InteractionProps} from '../Interaction';
import {moved} from './arrange';
import styles from './Interaction.module.css';
import {SettledOrder} from './SettledOrder';
import type {OrderQuestion} from './split';
import {isWellFormed} from './standing';
import {startOrder} from './start';
import {StepControls} from './StepControls';

/** A list whose steps move by buttons, by a position to choose, or by dragging; each move is announced. */
export function OrderInteraction(props: InteractionProps<OrderQuestion>): ReactNode {
  return props.settled ? <SettledOrder {...props} /> : <OpenOrder {...props} />;
}

function OpenOrder({item, seed, response, onRespond}: InteractionProps<OrderQuestion>): ReactNode {
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string>();
  const start = startOrder(item, seed);
  const touched = response.length > 0 && isWellFormed(item, response);
  const kept = touched ? response : start.map(({id}) => id);
  const shown = [
    ...kept.flatMap((id) => start.filter((step) => step.id === id)),
    ...start.filter(({id}) => !kept.includes(id)),
  ];
  const canLeaveOut = item.steps.some(({distractor}) => distractor);

  const move = (id: string, wanted: number) => {
    const position = Math.min(Math.max(wanted, 1), kept.length);
    if (kept.indexOf(id) + 1 === position) {
      setSaid(`Stays at position ${position} of ${kept.length}`);
      return;
    }
    setSaid(`Moved to position ${position} of ${kept.length}`);
    onRespond(moved(kept, id, position));
  };
  const leaveOut = (id: string, out: boolean) => {
    const others = kept.filter((other) => other !== id);
    setSaid(out ? `Left out; ${others.length} stay` : `Back at position ${others.length + 1} of ${others.length + 1}`);
    onRespond(out ? others : [...others, id]);
  };
  const drop = (target: string) => {
    if (dragged !== undefined && kept.includes(target)) {
      move(dragged, kept.indexOf(target) + 1);
    }
    setDragged(undefined);
  };

  return (
    <>
      <ol className={styles.steps}>
        {shown.map((step) => (
          <StepControls
            key={step.id}
            step={step}
            position={kept.indexOf(step.id) + 1}
            count={kept.length}
            canLeaveOut={canLeaveOut}
            dragged={dragged === step.id}
            onMove={(position) => move(step.id, position)}
            onLeaveOut={(out) => leaveOut(step.id, out)}
            onDrag={(on) => setDragged(on ? step.id : undefined)}
            onDrop={() => drop(step.id)}
          />
        ))}
      </ol>
      <p className={styles.said} role="status">
        <span>{touched ? said : ''}</span>
      </p>
    </>
  );
}
