import {defaultKeymap, history, historyKeymap, indentWithTab} from '@codemirror/commands';
import {yaml} from '@codemirror/lang-yaml';
import {indentUnit, syntaxHighlighting} from '@codemirror/language';
import {lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics, type Diagnostic} from '@codemirror/lint';
import {EditorState, type Extension, type Text} from '@codemirror/state';
import {EditorView, highlightActiveLineGutter, keymap, lineNumbers} from '@codemirror/view';
import {CODE_CLASSES, CODE_MIRROR_THEME} from './codeMirrorTheme';
import {withPlainBreaks} from './line-breaks';
import type {Problem} from './problem';
import {SEVERITY_WORDS} from './report-text';
import type {BoxStart, TextBox} from './text-box';

/** CodeMirror as a box: YAML, line numbers, history, and problems underlined. Loaded by itself, because it is large. */
export function mountCodeMirror(parent: HTMLElement, start: BoxStart): TextBox {
  let isTyped = true;
  /** What came from the clipboard, before CodeMirror takes its line breaks for its own. */
  let pasted: string | undefined;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: start.text,
      extensions: [
        extensionsFor(start),
        EditorView.clipboardInputFilter.of((text) => {
          pasted = text;
          return text;
        }),
        EditorView.updateListener.of(({docChanged, state: {doc}}) => {
          if (!docChanged) {
            return;
          }
          const [whole, length] = [pasted, doc.length];
          pasted = undefined;
          if (isTyped) {
            // Looked at only after pasting, and only if it can be the whole text.
            const isWhole = whole !== undefined && whole.length >= length && withPlainBreaks(whole) === doc.toString();
            start.onTyped(isWhole ? whole : undefined);
          }
        }),
      ],
    }),
  });
  const silently = (act: () => void) => {
    isTyped = false;
    act();
    isTyped = true;
  };
  // The plain field may have had other line breaks than CodeMirror counts.
  const clamp = (offset: number) => Math.min(offset, view.state.doc.length);
  view.dispatch({selection: {anchor: clamp(start.from), head: clamp(start.to)}});
  if (start.isFocused) {
    view.focus();
  }
  return {
    text: () => view.state.doc.toString(),
    length: () => view.state.doc.length,
    replace: (text) =>
      silently(() =>
        view.dispatch({
          changes: {from: 0, to: view.state.doc.length, insert: text},
          selection: {anchor: 0},
          scrollIntoView: true,
        }),
      ),
    change: ({from, to, insert}) => silently(() => view.dispatch({changes: {from, to, insert}})),
    goTo: ({line, column}) => {
      const anchor = offsetIn(view.state.doc, line, column);
      view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
      view.focus();
    },
    selectAll: () => {
      view.dispatch({selection: {anchor: 0, head: view.state.doc.length}});
      view.focus();
    },
    mark: (problems) => {
      const diagnostics = problems.map((problem) => diagnosticOf(view.state.doc, problem));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    remove: () => view.destroy(),
  };
}

function extensionsFor({labelledBy, describedBy}: BoxStart): readonly Extension[] {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    history(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    yaml(),
    syntaxHighlighting(CODE_CLASSES),
    lintGutter(),
    CODE_MIRROR_THEME,
    leaveByTab(),
    keymap.of([
      {key: 'F8', run: nextDiagnostic},
      {key: 'Shift-F8', run: previousDiagnostic},
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.contentAttributes.of({
      // What can be edited can be focused; said for those who check.
      tabindex: '0',
      'aria-labelledby': labelledBy,
      'aria-describedby': describedBy,
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
    }),
  ];
}

/** After Escape, Tab leaves the editor, however long that takes. CodeMirror's own way ends after two seconds. */
function leaveByTab(): Extension {
  return [
    EditorView.domEventHandlers({
      keyup: (event, view) => {
        if (event.key === 'Escape') {
          view.setTabFocusMode(true);
        }
      },
      blur: (_event, view) => {
        view.setTabFocusMode(false);
      },
    }),
    EditorView.updateListener.of(({docChanged, view}) => {
      if (docChanged) {
        view.setTabFocusMode(false);
      }
    }),
  ];
}

function diagnosticOf(doc: Text, problem: Problem): Diagnostic {
  return {
    from: offsetIn(doc, problem.line, problem.column),
    to: offsetIn(doc, problem.endLine, problem.endColumn),
    severity: problem.severity,
    message: `${SEVERITY_WORDS[problem.severity]}: ${problem.message}`,
  };
}

/** The offset of a place; the nearest one if the text has changed since. */
function offsetIn(doc: Text, line: number, column: number): number {
  const {from, to} = doc.line(Math.min(line, doc.lines));
  return Math.min(from + column - 1, to);
}
