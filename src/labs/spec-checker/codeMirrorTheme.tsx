import {EditorView} from '@codemirror/view';
import {SEVERITY_SIGNS} from './report-text';

/** Classes of the site's code blocks by CodeMirror's names of what a word is. */
const CLASSES: Readonly<Record<string, string>> = {
  'definition(propertyName)': 'hljs-attr',
  string: 'hljs-string',
  'special(string)': 'hljs-meta',
  labelName: 'hljs-symbol',
  typeName: 'hljs-symbol',
  keyword: 'hljs-keyword',
  lineComment: 'hljs-comment',
};

/** Colors of the words: those of every other code block of the site. */
export const CODE_CLASSES = {
  style: (tags: readonly {readonly toString: () => string}[]): string | null =>
    tags.map((tag) => CLASSES[tag.toString()]).find((name) => name !== undefined) ?? null,
};

const marker = (sign: string, color: string) => ({
  // Without this, CodeMirror puts a picture of its own colors there.
  content: 'normal',
  color,
  fontWeight: 700,
  lineHeight: 1,
  textAlign: 'center',
  '&::before': {content: `"${sign}"`},
});

const underlined = (style: string, color: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} ${color}`,
  textUnderlineOffset: '0.2em',
});

/** The editor's look, of the site's tokens, so that light and dark come by themselves. */
export const CODE_MIRROR_THEME = EditorView.theme({
  '&': {
    minHeight: '16rem',
    maxHeight: '32rem',
    border: '1px solid var(--rule-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--code-paper)',
    color: 'var(--ink)',
    fontSize: 'var(--text-code)',
  },
  '&.cm-focused': {outline: '2px solid var(--accent)', outlineOffset: '2px'},
  '.cm-scroller': {minHeight: '16rem', fontFamily: 'var(--ifm-font-family-monospace)', lineHeight: 1.6},
  '.cm-content': {caretColor: 'var(--ink)'},
  '.cm-gutters': {
    borderRight: '1px solid var(--rule)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink-soft)',
  },
  '.cm-activeLineGutter': {backgroundColor: 'var(--accent-wash)', color: 'var(--ink)'},
  '.cm-lint-marker-error': marker(SEVERITY_SIGNS.error, 'var(--wrong-ink)'),
  '.cm-lint-marker-warning': marker(SEVERITY_SIGNS.warning, 'var(--partly-ink)'),
  '.cm-lint-marker-info': marker(SEVERITY_SIGNS.info, 'var(--accent-ink)'),
  '.cm-lintRange-error': underlined('wavy', 'var(--wrong)'),
  '.cm-lintRange-warning': underlined('dashed', 'var(--partly)'),
  '.cm-lintRange-info': underlined('dotted', 'var(--accent)'),
  '.cm-lintRange-active': {backgroundColor: 'var(--accent-wash)'},
  '.cm-lintPoint-error::after': {borderBottomColor: 'var(--wrong)'},
  '.cm-lintPoint-warning::after': {borderBottomColor: 'var(--partly)'},
  '.cm-lintPoint-info::after': {borderBottomColor: 'var(--accent)'},
  '.cm-tooltip': {
    maxWidth: 'min(30rem, 90vw)',
    border: '1px solid var(--rule-strong)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
  },
  '.cm-diagnostic-error': {borderLeft: '3px solid var(--wrong)'},
  '.cm-diagnostic-warning': {borderLeft: '3px dashed var(--partly)'},
  '.cm-diagnostic-info': {borderLeft: '3px dotted var(--accent)'},
});
