import type {ReactNode} from 'react';
import styles from './board.module.css';
import type {Condition, Rule, Stage} from './definition';

/** What a stage asks before it lets somebody in and after it has run, and what it does with a failure. Nothing for most. */
export function StageSettings({stage}: {readonly stage: Stage}): ReactNode {
  const {name, beforeEntry, onSuccess, onFailure} = stage;
  const lines = [
    ...gateLines('Before entry', beforeEntry),
    ...gateLines('On success', onSuccess),
    ...(onFailure ? [`On failure: ${onFailure.result}${'mode' in onFailure ? ` ${onFailure.mode}` : ''}`] : []),
  ];
  return lines.length === 0 ? null : (
    <ul className={styles.actions} aria-label={`Settings of ${name}`}>
      {lines.map((line) => (
        <li key={line} className={styles.hint}>
          {line}
        </li>
      ))}
    </ul>
  );
}

function gateLines(when: string, gate: Condition<string> | undefined): readonly string[] {
  return gate ? [`${when}: ${gate.result}, unless ${gate.rules.map(ruleText).join(' and ')}`] : [];
}

function ruleText(rule: Rule): string {
  return rule.provider === 'CloudWatchAlarm' ? 'the alarm is quiet' : `${rule.variable} is ${rule.equals}`;
}
