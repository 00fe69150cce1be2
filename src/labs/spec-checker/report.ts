import {positionsIn} from './lines';
import {ruleTable, type Finding, type Findings, type Problem} from './problem';

/** More than a reader takes in; a text of rubbish could have many thousands. */
const MOST = 200;

/** The rule about too many problems. */
export const REPORT_RULES = ruleTable({
  'more-problems': {
    severity: 'info',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'So many problems usually have one cause, such as a lost indentation or a file of another kind.',
    remedy: 'Mend the first ones; the rest is checked again then.',
  },
});

/** Findings as problems in the order of the text, each once, and not more than 200 of them. */
export function problemsFrom(text: string, findings: Findings): readonly Problem[] {
  const distinct = withoutRepeats(findings);
  const sorted = distinct.sort((one, other) => one.at.from - other.at.from || rank(one) - rank(other));
  const kept = sorted.length > MOST ? [...graver(sorted), surplus(text, sorted.length)] : sorted;
  const positionAt = positionsIn(text);
  return kept.map((finding) => {
    const {rule, at, message, fix} = finding;
    const start = positionAt(at.from);
    const end = positionAt(Math.max(at.from, at.to));
    return {
      rule: rule.id,
      severity: rule.severity,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      message,
      why: rule.why,
      remedy: finding.remedy ?? rule.remedy,
      section: finding.section ?? rule.section,
      ...(fix ? {fix} : {}),
    };
  });
}

function withoutRepeats(findings: Findings): Finding[] {
  const seen = new Set<string>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const {rule, at, message} = finding;
    const name = rule.once ? rule.id : `${rule.id} ${at.from} ${at.to} ${message}`;
    if (!seen.has(name)) {
      seen.add(name);
      kept.push(finding);
    }
  }
  return kept;
}

function rank({rule}: Finding): number {
  return ['error', 'warning', 'info'].indexOf(rule.severity);
}

/** The first 200, errors before warnings, in the order of the text again. */
function graver(sorted: readonly Finding[]): readonly Finding[] {
  return [...sorted]
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST)
    .sort((one, other) => one.at.from - other.at.from);
}

function surplus(text: string, count: number): Finding {
  const end = text.length;
  return {
    rule: REPORT_RULES['more-problems'],
    at: {from: end, to: end},
    message: `There are ${count} problems; the gravest ${MOST} are listed.`,
  };
}
