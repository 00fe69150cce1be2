import type {ReactNode} from 'react';
import {longDay} from '../lib/day';
import {Icon} from '../ui/Icon';
import {ScrollTable} from '../ui/ScrollTable';
import {sourceName} from './entry-groups';
import type {Service} from './service';

type Props = {
  /** Every service of `quizzes/reference/services.yaml`, with the day on which it is due; filled in at build. */
  readonly services?: readonly (Service & {readonly due: string})[];
};

const SHAPES = {available: 'right', 'closed-to-new': 'partly', ended: 'wrong'} as const;

/** Whether AWS takes customers for each service, who says so, and when that was checked. */
export function ServiceTable({services}: Props): ReactNode {
  if (services === undefined) {
    throw new Error('<ServiceTable /> was not filled in: it only works in pages under docs/');
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col">Status</th>
          <th scope="col">Since</th>
          <th scope="col">Source</th>
          <th scope="col">Verified on</th>
          <th scope="col">Due again on</th>
        </tr>
      </thead>
      <tbody>
        {services.map(({id, name, status, says, since, source, verifiedOn, due}) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <Icon shape={SHAPES[status]} /> <span>{says}</span>
            </td>
            <td>{since === undefined ? 'no day confirmed' : longDay(since)}</td>
            <td>
              <a href={source} rel="noopener">
                {sourceName(source)}
              </a>
            </td>
            <td>{longDay(verifiedOn)}</td>
            <td>{longDay(due)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
