import {useId, useRef, useState, type ReactNode} from 'react';
import {CountStatus} from './CountStatus';
import styles from './checker.module.css';
import {ExampleNote} from './ExampleNote';
import {exampleText, type ExampleId} from './examples';
import {FileTools} from './FileTools';
import type {Position} from './lines';
import {withBreaksOf} from './line-breaks';
import {browserCompression} from './compression';
import {printFile} from './link';
import type {Problem} from './problem';
import {Report} from './Report';
import type {PageKind} from './report-text';
import {ShareLink} from './ShareLink';
import type {TextBox} from './text-box';
import {TextField} from './TextField';
import {useLinkedFile} from './useLinkedFile';
import {useSpecCheck} from './useSpecCheck';
import {loadCodeMirror, useTextBox, type LoadBox} from './useTextBox';

type Props = {
  readonly kind: PageKind;
  /** Fragment of the page's address, which may hold a file; empty on the server. */
  readonly hash: string;
  /** Path of the page, with the site's base. */
  readonly address: string;
  /** The whole address of the page, for paper. */
  readonly fullAddress?: string;
  /** What stands in the field at first; a file in the fragment takes its place. */
  readonly example?: ExampleId | undefined;
  /** Goes to the other checker. Both get the file in their fragments: this one, so that Back finds it again. */
  readonly onOther?: (other: PageKind, fragment: string) => void;
  /** Brings the editor that takes the plain field's place. */
  readonly load?: LoadBox;
};

/** An editor that says what is wrong with a buildspec or an AppSpec file while it is typed. Nothing leaves the page. */
export function SpecChecker({
  kind,
  hash,
  address,
  fullAddress = address,
  example,
  onOther,
  load = loadCodeMirror,
}: Props): ReactNode {
  const id = useId();
  const [labelId, hintId] = [`${id}-label`, `${id}-hint`];
  const [said, setSaid] = useState({words: '', turn: 0});
  /** The text before the last thing that a button did, until something is typed. */
  const [before, setBefore] = useState<string>();
  const start = exampleText(example);
  const [isExample, setIsExample] = useState(start !== '');
  const status = useRef<HTMLParagraphElement>(null);
  const box = useRef<TextBox>(undefined);
  const checking = useSpecCheck(box);
  const read = () => box.current?.text() ?? '';
  /** What was last put into the box, with its own line breaks. */
  const original = useRef('');
  /** The text as its file has it: for all that leaves the page. */
  const written = () => withBreaksOf(original.current, read());
  const page = useTextBox(box, load, {labelledBy: labelId, describedBy: hintId}, (event, whole) => {
    if (whole !== undefined || box.current?.length() === 0) {
      // Another file begins here.
      original.current = whole ?? '';
    }
    if (event === 'typed') {
      setBefore(undefined);
      // What was done to the text before says nothing of this one. An emptied status announces nothing.
      setSaid((last) => (last.words === '' ? last : {...last, words: ''}));
    }
    setIsExample(start !== '' && event === 'ready' && read() === start);
    checking.changed();
  });

  const say = (words: string) => setSaid(({turn}) => ({words, turn: turn + 1}));
  const put = (text: string, words: string) => {
    const old = written();
    box.current?.replace(text);
    original.current = text;
    setBefore(old === '' || old === text ? undefined : old);
    setIsExample(false);
    checking.changed();
    say(words);
  };
  const undo = () => {
    put(before ?? '', 'Undone.');
    setBefore(undefined);
    // The button is gone now.
    status.current?.focus();
  };
  const fix = async ({fix: change, line}: Problem, checkedText: string) => {
    if (!change || read() !== checkedText) {
      say('The text has changed since. It is being checked again; then the button fits the text.');
    } else {
      const old = written();
      box.current?.change(change);
      setIsExample(false);
      setBefore(old);
      const isOverLines = checkedText.slice(change.from, change.to).includes('\n');
      say(`Done ${isOverLines ? 'from line' : 'in line'} ${line}${isOverLines ? ' on' : ''}: ${change.title}.`);
    }
    // The problem and its button go away; the focus goes to what was done.
    status.current?.focus();
    await checking.run();
  };
  const goOther = async (other: PageKind) => {
    const printed = await printFile(written(), browserCompression());
    if (printed.kind === 'problem') {
      say(printed.message);
    } else {
      onOther?.(other, printed.fragment);
    }
  };
  const clearExample = () => {
    put('', 'The editor is empty.');
    box.current?.goTo({line: 1, column: 1});
  };
  useLinkedFile(hash, (linked) => {
    if (linked.kind === 'file') {
      put(linked.text, 'The file of the link is open.');
    } else if (isExample) {
      // Beside the complaint, an example would look like the file of the link.
      put('', linked.message);
    } else {
      say(linked.message);
    }
    if (isExample) {
      setBefore(undefined);
    }
  });
  return (
    <div className={styles.container}>
      <div className={styles.checker}>
        <div className={styles.file}>
          <noscript>
            <p>Checking needs JavaScript. Without it, you can read how each key works in the guide.</p>
          </noscript>
          <FileTools
            kind={kind}
            first={example}
            read={written}
            onPut={put}
            onSay={say}
            onSelect={() => box.current?.selectAll()}
            onUndo={before === undefined ? undefined : undo}
          />
          <TextField kind={kind} labelId={labelId} hintId={hintId} page={page} start={start}>
            {start !== '' && (
              <ExampleNote
                isOpen={isExample}
                problems={isExample ? checking.check.last?.report.problems.length : undefined}
                onClear={clearExample}
              />
            )}
          </TextField>
        </div>
        <div className={styles.findings}>
          <p className={styles.printed}>Checked at {fullAddress}</p>
          <p
            ref={status}
            role="status"
            tabIndex={-1}
            className={styles.said}
            data-empty={said.words === '' ? '' : undefined}
            aria-label="What was done"
          >
            <span key={said.turn}>{said.words}</span>
          </p>
          <CountStatus check={checking.check} />
          <Report
            check={checking.check}
            kind={kind}
            onCheck={() => void checking.run()}
            onGo={(position: Position) => box.current?.goTo(position)}
            onFix={(problem, text) => void fix(problem, text)}
            onOther={onOther && ((other) => void goOther(other))}
          />
          <ShareLink address={address} read={written} onSay={say} />
        </div>
      </div>
    </div>
  );
}
