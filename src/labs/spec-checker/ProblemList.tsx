import Link from '@docusaurus/Link';
import {memo, type ReactNode} from 'react';
import {MarkedLine} from '../bench/MarkedLine';
import styles from './checker.module.css';
import type {Position} from './lines';
import type {Problem} from './problem';
import {sectionText, SEVERITY_SIGNS, SEVERITY_WORDS} from './report-text';

type Acts = {readonly onGo: (position: Position) => void; readonly onFix: (problem: Problem) => void};
type Props = Acts & {readonly problems: readonly Problem[]};

/** Problems in the order of the text. Rendered only when they change, because there may be hundreds. */
export const ProblemList = memo(function ProblemList({problems, onGo, onFix}: Props): ReactNode {
  if (problems.length === 0) {
    return null;
  }
  return (
    <ol className={styles.problems}>
      {problems.map((problem) => (
        <ProblemItem key={keyOf(problem)} problem={problem} onGo={onGo} onFix={onFix} />
      ))}
    </ol>
  );
});

function ProblemItem({problem, onGo, onFix}: Acts & {readonly problem: Problem}): ReactNode {
  const {rule, severity, line, column, message, why, remedy, section, fix} = problem;
  return (
    <li className={styles.problem} data-severity={severity}>
      <p className={styles.head}>
        <span className={styles.severity}>
          <span aria-hidden="true">{SEVERITY_SIGNS[severity]}</span> <span>{SEVERITY_WORDS[severity]}</span>
        </span>
        <button type="button" className={styles.place} onClick={() => onGo({line, column})}>
          Line {line}, column {column}
        </button>
        <code className={styles.rule}>{rule}</code>
      </p>
      <p className={styles.message}>
        <MarkedLine text={message} />
      </p>
      <dl>
        <dt>Why it matters</dt>
        <dd>
          <MarkedLine text={why} />
        </dd>
        <dt>What to do</dt>
        <dd>
          <MarkedLine text={remedy} />
        </dd>
      </dl>
      <p className={styles.acts}>
        {fix && (
          <button type="button" className={styles.primary} onClick={() => onFix(problem)}>
            {fix.title}
          </button>
        )}
        <Link to={section}>
          <span>Read more: {sectionText(section)}</span>
        </Link>
      </p>
    </li>
  );
}

/** Problems are told once each, so rule, place and message name one. */
function keyOf({rule, line, column, endLine, endColumn, message}: Problem): string {
  return `${rule} ${line}:${column} ${endLine}:${endColumn} ${message}`;
}
