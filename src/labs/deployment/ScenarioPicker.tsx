import type {ReactNode} from 'react';
import {ScenarioPicker as Picker} from '../bench/ScenarioPicker';
import {SCENARIO_GROUPS} from './scenarios';
import type {LabHandle} from './useDeploymentLab';

/** Which scenario, or free mode. */
export function ScenarioPicker({handle: {lab, open}}: {readonly handle: LabHandle}): ReactNode {
  return (
    <Picker groups={SCENARIO_GROUPS} free="Your own deployment group" open={lab.scenario ?? 'free'} onOpen={open} />
  );
}
