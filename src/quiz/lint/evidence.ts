import {parseAllDocuments} from 'yaml';
import type {Finding, LintItem} from './finding';

/** R06: code that an item shows is what it claims to be. */
export function evidenceFindings(item: LintItem, index: number): readonly Finding[] {
  const blocks = [...item.stem.matchAll(/<pre><code class="hljs language-(\w+)">([\s\S]*?)<\/code><\/pre>/g)];
  return blocks.flatMap(([, language, code]) => {
    const error = parseError(language ?? '', unescaped(code ?? ''));
    return error === undefined
      ? []
      : [
          {
            rule: 'R06',
            severity: 'E',
            path: ['items', index, 'stem'],
            message: `holds ${language} that does not parse: ${error}`,
          },
        ];
  });
}

function parseError(language: string, code: string): string | undefined {
  if (language === 'json') {
    try {
      JSON.parse(code);
    } catch (error) {
      return String(error);
    }
  }
  if (language === 'yaml') {
    return parseAllDocuments(code).flatMap((document) => document.errors)[0]?.message;
  }
  return undefined;
}

function unescaped(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&#x26;/g, '&');
}
