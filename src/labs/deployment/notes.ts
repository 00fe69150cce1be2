import {isBlueGreen} from './setup';
import type {Deployment, LabState} from './state';

/** What the lab chooses for a deployment where AWS's pages are silent, for the log. */
export function notesOn({setup, alarmed}: LabState, {creator, rounds}: Deployment): readonly string[] {
  const isWayBack = creator === 'codeDeployRollback' && isBlueGreen(setup);
  const isZonal = rounds.some(({zone}) => zone !== undefined);
  return [
    ...(isZonal ? ['zones come by their names here; their order isn’t documented'] : []),
    ...(isWayBack && rounds.length === 0 ? ['no traffic has moved, so there is none to take back'] : []),
    ...(isWayBack && rounds.length > 0 ? ['all instances at once here; how many at a time isn’t documented'] : []),
    ...(creator === 'CodeDeployAutoUpdate'
      ? ['one instance after another here; how a minimum counts among them isn’t documented']
      : []),
    // [CD/monitoring-create-alarms] “If any of the specified alarms are activated, the deployment stops.”
    ...(creator === 'user' && alarmed && setup.alarm
      ? ['the alarm went off before; what that does to a new deployment isn’t documented, here nothing']
      : []),
  ];
}
