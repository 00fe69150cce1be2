import {plainText} from '../../lib/plain';
import type {ChoiceLintItem, Finding, LintItem, Severity} from './finding';
import {folded, lengthOf, wordCount} from './words';

const LAZY =
  /\b(?:all|none|both|neither|any) of (?:the|these|those)\b|\bboth [A-E] and [A-E]\b|\boptions? (?:[A-E1-5]\b|above|below)|\bthe (?:first|last|previous) option\b/i;
const NEGATIVE = /\b(?:not|never|except)\b|n['’]t\b/;
const MOSTLY_CODE = /^<code>[^<]*<\/code>$/;
const BARE = /^(?:true|false|yes|no)\b/i;
const NUMBER_WITH_UNIT = /\d+\s*(?:%|seconds?|minutes?|hours?|days?|months?|GB|GiB|MB|KB)/i;

type Found = (rule: string, severity: Severity, path: readonly PropertyKey[], message: string) => Finding;

/** S01 to S07, L09 and the access rules: how stem and options are put. */
export function formFindings(item: LintItem, index: number): readonly Finding[] {
  const found: Found = (rule, severity, path, message) => ({rule, severity, path: ['items', index, ...path], message});
  return [...stemFindings(item.stem, found), ...(item.type === 'choice' ? optionFindings(item, found) : [])];
}

function optionFindings(item: ChoiceLintItem, found: Found): readonly Finding[] {
  const findings = item.options.flatMap((option, position) => {
    const path = ['options', position, 'text'];
    const first = item.options.findIndex((other) => folded(other.text) === folded(option.text));
    const words = wordCount(option.text);
    return [
      ...(LAZY.test(plainText(option.text))
        ? [found('S01', 'E', path, 'points at other options; options are shuffled, so each stands alone')]
        : []),
      ...(first === position ? [] : [found('S06', 'E', path, 'says the same as another option of this item')]),
      ...(words > 25 ? [found('S07', 'W', path, `has ${words} words; 25 are plenty (explain in \`why\`)`)] : []),
    ];
  });
  if (item.options.every((option) => BARE.test(plainText(option.text)) && lengthOf(option.text) < 6)) {
    findings.push(found('S03', 'W', ['options'], 'is a bare true/false; ask which or why'));
  }
  const odd = oddOneOut(item);
  if (odd) {
    findings.push(found('L09', 'W', ['options'], `exactly one option has ${odd}; that points at it`));
  }
  return findings;
}

function stemFindings(stem: string, found: Found): readonly Finding[] {
  const question = plainText(stem.replace(/<pre>[\s\S]*?<\/pre>/g, ' '));
  const findings: Finding[] = [];
  const negative = sentencesOf(question).some((sentence) => sentence.endsWith('?') && NEGATIVE.test(sentence));
  if (negative && !/\bNOT\b/.test(plainText(stem))) {
    findings.push(found('S02', 'W', ['stem'], 'asks in the negative; ask for what holds, or write NOT in capitals'));
  }
  if (
    !/[?]|^(?:Put|Match|Fill|Mark|Explain|Choose|Complete)\b|\b(?:Put|Match|Fill|Mark|Explain|Complete) /.test(question)
  ) {
    findings.push(found('S05', 'W', ['stem'], 'holds no question; with the options covered it should still be one'));
  }
  if (wordCount(stem) > 80) {
    findings.push(found('S07', 'W', ['stem'], `has ${wordCount(stem)} words; 80 are plenty`));
  }
  for (const code of codeBlocks(stem)) {
    const lines = code.split('\n');
    if (lines.length > 25) {
      findings.push(found('S07', 'W', ['stem'], `shows ${lines.length} lines of code; 25 are plenty`));
    }
    if (lines.some((line) => line.length > 72)) {
      findings.push(found('A01', 'W', ['stem'], 'has a code line wider than 72 columns; phones cut it off'));
    }
  }
  return findings;
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^.?!]+[.?!]?/g)?.map((sentence) => sentence.trim()) ?? [];
}

function codeBlocks(html: string): readonly string[] {
  return [...html.matchAll(/<pre><code[^>]*>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) =>
    (code ?? '')
      .replace(/<[^>]+>/g, '')
      .replace(/&#x3C;/g, '<')
      .replace(/\n$/, ''),
  );
}

/** What makes exactly one option look different, where that option is a key. */
function oddOneOut(item: ChoiceLintItem): string | undefined {
  const marks: readonly (readonly [string, (html: string) => boolean])[] = [
    ['code', (html) => html.includes('<code>') && !MOSTLY_CODE.test(html)],
    ['a number with a unit', (html) => NUMBER_WITH_UNIT.test(plainText(html))],
    ['brackets', (html) => /[([]/.test(plainText(html))],
    ['a dash', (html) => /[–—]/.test(html)],
  ];
  return marks.find(([, has]) => {
    const marked = item.options.filter((option) => has(option.text));
    return marked.length === 1 && marked[0]?.key === true;
  })?.[0];
}
