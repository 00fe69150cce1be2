import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {explain, type Explanation, type Part} from '../items/explain';
import type {Outcome, Response, Verdict} from '../items/outcome';
import {Icon} from '../ui/Icon';
import {InlineProse} from '../ui/Prose';
import type {Bank, BankItem} from './bank';
import styles from './Feedback.module.css';
import {Sources} from './Sources';

type Props = {
  readonly bank: Bank;
  readonly item: BankItem;
  readonly response: Response;
  readonly outcome: Outcome;
};

const WORDS: Readonly<Record<Verdict, string>> = {
  right: 'Right.',
  partly: 'Partly right.',
  wrong: 'Not right.',
};

const LEADS: Readonly<Record<Part, string>> = {
  right: 'You chose, rightly',
  wrong: 'You chose',
  missed: 'Right is',
  other: 'Not right either',
};

/** The verdict in words, then why: of what was chosen, of the key, of the others on demand; then where to read on. */
export function Feedback({bank, item, response, outcome}: Props): ReactNode {
  const explanations = explain(item, response);
  const first = explanations.filter(({part}) => part !== 'other');
  const others = explanations.filter(({part}) => part === 'other');
  const objective = bank.objectives[item.objective];
  return (
    <div className={styles.feedback}>
      <p className={`${styles.verdict} ${styles[outcome.verdict]}`} role="status" tabIndex={-1} data-focus={`${item.id}/verdict`}>
        <Icon shape={outcome.verdict} />
        <span>{WORDS[outcome.verdict]}</span>
      </p>
      {first.map((explanation) => (
        <Why key={explanation.id} bank={bank} explanation={explanation} />
      ))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>Why not the others</summary>
          {others.map((explanation) => (
            <Why key={explanation.id} bank={bank} explanation={explanation} />
          ))}
        </details>
      )}
      <p className={styles.read}>
        <Link to={item.section}>Read the section that teaches this</Link>
        {objective && <span className={styles.objective}> You practise: {lowerFirst(objective.title)}</span>}
      </p>
      <Sources sources={item.sources} />
    </div>
  );
}

function Why({bank, explanation}: {readonly bank: Bank; readonly explanation: Explanation}): ReactNode {
  const {part, text, why, misconception} = explanation;
  const belief = part === 'wrong' && misconception !== undefined ? bank.misconceptions[misconception] : undefined;
  return (
    <div className={styles.why} data-part={part}>
      <p className={styles.option}>
        <span className={styles.lead}>{LEADS[part]}:</span> <InlineProse html={text} />
      </p>
      <p>
        <InlineProse html={why} />
      </p>
      {belief && (
        <p className={styles.belief}>
          <span className={styles.lead}>The belief behind it:</span> “{belief.belief}” <Link to={belief.section}>What is true instead</Link>
        </p>
      )}
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
