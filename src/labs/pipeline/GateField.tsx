import type {ReactNode} from 'react';
import type {Stage} from './definition';
import {GATES, gateOf, withGate, withStage, type Door, type Gate} from './draft';
import {EditorField} from './EditorField';
import type {DraftHandle} from './useDraft';

type Props = {
  readonly label: string;
  readonly door: Door;
  readonly gates: readonly Gate[];
  readonly stage: Stage;
  readonly place: number;
  readonly form: DraftHandle;
};

/** What is asked at one door of a stage. */
export function GateField({label, door, gates, stage, place, form}: Props): ReactNode {
  const at = {stage: place, part: door} as const;
  return (
    <EditorField label={label} place={at} form={form}>
      {(ties) => (
        <select
          {...ties}
          value={gateOf(stage, door)}
          onChange={(event) => {
            const gate = gates.find((known) => known === event.currentTarget.value) ?? 'none';
            form.type(withStage(form.draft, place, withGate(stage, door, gate)), at);
          }}
        >
          {gates.map((gate) => (
            <option key={gate} value={gate}>
              {GATES[gate]}
            </option>
          ))}
        </select>
      )}
    </EditorField>
  );
}
