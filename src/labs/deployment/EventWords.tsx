import {Fragment, type ReactNode} from 'react';

/** Words with AWS’s event names in them. Where there is no room, a name breaks between its own words. */
export function EventWords({text}: {readonly text: string}): ReactNode {
  return text.split(/(?<=[a-z])(?=[A-Z])/).map((word, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <span>{word}</span>
    </Fragment>
  ));
}
