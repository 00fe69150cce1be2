import {readProse, type Reading} from '../../lib/prose';
import {cut} from '../../lib/cut';

/** The lines of a file, highlighted; or what is wrong with it and what would be right. */
export type LinesReading = {readonly lines: readonly string[]} | Extract<Reading, {readonly problem: string}>;

/** Code to highlighted lines, each phrasing HTML that stands by itself. Runs at build only. */
export function readLines(code: string, language: string): LinesReading {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1);
  const reading = readProse(`${fence}${language}\n${code}\n${fence}`);
  if ('problem' in reading) {
    return reading;
  }
  // The break that Markdown puts at the end may stand inside of a color that was left open; cut off, it is a last, empty line.
  const html = reading.html.replace(/^<pre><code[^>]*>/, '').replace(/<\/code><\/pre>$/, '');
  return {lines: cut(html, '\n').slice(0, -1)};
}
