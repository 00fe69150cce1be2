import {useMemo, type ReactNode} from 'react';
import {bankOf} from './draw';
import {DrawnState} from './DrawnState';
import {Quiz} from './Quiz';
import {useDrawn, type FetchItem} from './useDrawn';

type Props = {
  /** Places in the catalog, in the order they are asked. */
  readonly places: readonly number[];
  readonly fetchItem: FetchItem;
  readonly title: string;
};

/** A quiz over items of many banks, each fetched on its own. Those that fail are told; the others are asked meanwhile. */
export function DrawnQuiz({places, fetchItem, title}: Props): ReactNode {
  const drawn = useDrawn(places, fetchItem);
  const {items} = drawn;
  const bank = useMemo(() => bankOf(items, title), [items, title]);
  const homes = new Map(items.map(({item, home}) => [item.id, home]));
  return (
    <>
      <DrawnState drawn={drawn} />
      {items.length > 0 && <Quiz bank={bank} homeOf={(id) => homes.get(id) ?? ''} answers="/quizzes/" />}
    </>
  );
}
