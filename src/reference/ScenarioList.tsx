import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {ScenarioGroup} from './scenario-group';

type Props = {
  /** The lab: the last part of its address. */
  readonly id: string;
  /** Its scenarios in the lab’s own order; filled in at build. */
  readonly groups?: readonly ScenarioGroup[];
};

/** Every scenario of a lab with what it asks, each a link that opens the lab with it. */
export function ScenarioList({id, groups}: Props): ReactNode {
  if (groups === undefined) {
    throw new Error('<ScenarioList /> was not filled in: it only works in pages under docs/');
  }
  return groups.map(({label, scenarios}) => (
    <section key={label}>
      <h4>{label}</h4>
      <ul>
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <Link to={`/labs/${id}/?scenario=${scenario.id}`}>{scenario.title}</Link>
            {scenario.question && <span>: {scenario.question}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
