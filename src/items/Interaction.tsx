import {controls, loadControl} from '@controls';
import {useEffect, useState, type ReactNode} from 'react';
import {unreachable} from '../lib/unreachable';
import {ChoiceInteraction} from './choice/Interaction';
import type {OnDemand} from './controls';
import type {Response} from './outcome';
import type {Question} from './split';

/** What every control gets. It shows, and tells of each change; it never grades. */
export type InteractionProps<OneItem> = {
  readonly item: OneItem;
  /** Decides the order of what is shown, where the author's order would give something away. */
  readonly seed: string;
  readonly response: Response;
  /** The response was checked and stands. */
  readonly settled: boolean;
  /** Id of the part that the address names, to be pointed out. */
  readonly linked?: string | undefined;
  readonly onRespond: (response: Response) => void;
};

/** The control of an item's type. Nearly every quiz asks choice items; the other controls are fetched where one is asked. */
export function Interaction(props: InteractionProps<Question>): ReactNode {
  const {item, ...rest} = props;
  return item.type === 'choice' ? <ChoiceInteraction item={item} {...rest} /> : <Fetched {...props} type={item.type} />;
}

/** A control that may still be on its way. What the server rendered stays in view until it has arrived. */
function Fetched({type, ...props}: InteractionProps<Question> & {readonly type: OnDemand}): ReactNode {
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>(controls[type] ? 'here' : 'waiting');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    loadControl(type).then(
      () => stale || setState('here'),
      () => stale || setState('failed'),
    );
    return () => {
      stale = true;
    };
  }, [type, tries]);
  if (state === 'failed') {
    return (
      <p role="alert">
        <span>The control of this question could not be loaded. </span>
        <button type="button" onClick={() => setTries((count) => count + 1)}>
          Try again
        </button>
      </p>
    );
  }
  return state === 'here' ? (
    <div>{controlOf(props)}</div>
  ) : (
    // Hydration leaves the inside of such an element alone: the server's control, readable though not yet usable.
    <div aria-busy="true" suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
  );
}

function controlOf({item, ...rest}: InteractionProps<Question>): ReactNode {
  switch (item.type) {
    case 'choice':
      return <ChoiceInteraction item={item} {...rest} />;
    case 'order':
      return controls.order && <controls.order item={item} {...rest} />;
    case 'match':
      return controls.match && <controls.match item={item} {...rest} />;
    case 'cloze':
      return controls.cloze && <controls.cloze item={item} {...rest} />;
    case 'hotspot':
      return controls.hotspot && <controls.hotspot item={item} {...rest} />;
    case 'trace':
      return controls.trace && <controls.trace item={item} {...rest} />;
    case 'open':
      return controls.open && <controls.open item={item} {...rest} />;
    default:
      return unreachable(item);
  }
}
