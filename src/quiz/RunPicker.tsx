import {useId, type ReactNode} from 'react';
import {CopyLink} from '../ui/CopyLink';
import type {Bank} from './bank';
import {formOf} from './form';
import {printRun, type Choices, type Run} from './form-link';
import styles from './RunPicker.module.css';

type Props = {
  readonly bank: Bank;
  readonly choices: Choices;
  readonly run: Run;
  /** Path of the bank's page, with the site's base. */
  readonly path: string;
  readonly onRun: (run: Run) => void;
};

const COUNTS = [3, 5, 10, 20];

/** Chooses which questions of a bank are asked; the choice is in the address, so its link gives everybody the same. */
export function RunPicker({bank, choices, run, path, onRun}: Props): ReactNode {
  const {form} = run;
  const fitting = formOf(bank.items, form).length;
  const withForm = (change: Partial<Run['form']>) => {
    // A number of questions needs a draw, so that the link gives everybody the same ones.
    const {count, seed, ...rest} = {...form, ...change};
    onRun({...run, form: {...rest, ...(count === undefined ? {} : {count, seed: seed ?? '1'})}});
  };
  return (
    <details className={styles.picker} data-needs-script>
      <summary>Choose questions, and link the choice</summary>
      <div className={styles.fields}>
        <Choice
          label="Objective"
          all="All objectives"
          value={form.objectives[0]}
          choices={choices.objectives.map((id) => [id, bank.objectives[id]?.title ?? id] as const)}
          onChoose={(value) => withForm({objectives: value === undefined ? [] : [value]})}
        />
        <Choice
          label="Level"
          all="All levels"
          value={form.levels[0]}
          choices={choices.levels.map((level) => [level, level] as const)}
          onChoose={(value) => withForm({levels: value === undefined ? [] : [value]})}
        />
        <Choice
          label="Type"
          all="All types"
          value={form.types[0]}
          choices={choices.types.map((type) => [type, type] as const)}
          onChoose={(value) => withForm({types: value === undefined ? [] : [value]})}
        />
        <Choice
          label="How many"
          all="All that fit"
          value={form.count === undefined ? undefined : String(form.count)}
          choices={COUNTS.map((count) => [String(count), String(count)] as const)}
          onChoose={(value) => {
            const {count: _dropped, ...rest} = form;
            onRun({...run, form: value === undefined ? rest : {...rest, count: Number(value), seed: form.seed ?? '1'}});
          }}
        />
      </div>
      <p className={styles.foot}>
        <span role="status">{fitting === 1 ? 'One question fits.' : `${fitting} questions.`}</span>{' '}
        <CopyLink href={`${path}${printRun(run)}`} what="this choice" />
      </p>
    </details>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
};

function Choice({label, all, value, choices, onChoose}: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{all}</option>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
