import type {ReactNode} from 'react';
import {unreachable} from '../lib/unreachable';
import {ChoiceInteraction} from './choice/Interaction';
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

/** The control of an item's type. */
export function Interaction({item, ...rest}: InteractionProps<Question>): ReactNode {
  switch (item.type) {
    case 'choice':
      return <ChoiceInteraction item={item} {...rest} />;
    default:
      return unreachable(item.type);
  }
}
