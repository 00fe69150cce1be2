import type {ReactNode} from 'react';
import type {InteractionProps} from './Interaction';
import type {Question} from './split';

/** The types whose controls are fetched where one is asked; the choice control is part of every quiz. */
export type OnDemand = Exclude<Question['type'], 'choice'>;

/** A control by item type. */
export type Controls = {
  readonly [Type in OnDemand]: (props: InteractionProps<Extract<Question, {readonly type: Type}>>) => ReactNode;
};
