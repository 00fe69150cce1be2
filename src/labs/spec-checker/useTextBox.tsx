import {useCallback, useEffect, useRef, useState, type RefObject} from 'react';
import {flushSync} from 'react-dom';
import {useSteady} from '../../ui/useSteady';
import {plainBox} from './plainBox';
import type {MountBox, TextBox} from './text-box';

/** Brings the code that makes a box. */
export type LoadBox = () => Promise<MountBox>;

/** CodeMirror, which only pages with a checker load. */
export const loadCodeMirror: LoadBox = async () => (await import('./codeMirrorBox')).mountCodeMirror;

/** Ids of the elements that name the box and say how to use it. */
type Ids = {readonly labelledBy: string; readonly describedBy: string};

/** A reader has typed; or a box has come, which may hold what was typed before the page was awake. */
type BoxEvent = 'typed' | 'ready';

/** Where a box stands in the page: the plain field at first, and what `load` brings as soon as it is there. */
export type BoxInPage = {
  /** The plain field, until it is replaced. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** Where the other one goes. */
  readonly host: RefObject<HTMLDivElement | null>;
  /** The plain field has been replaced. */
  readonly isRich: boolean;
  /** For the plain field's changes. */
  readonly onTyped: () => void;
};

/** Keeps in `boxRef` whichever box stands in the page. */
export function useTextBox(
  boxRef: RefObject<TextBox | undefined>,
  load: LoadBox,
  {labelledBy, describedBy}: Ids,
  /** With the text as it was pasted, where that is all there is now. */
  onEvent: (event: BoxEvent, whole?: string) => void,
): BoxInPage {
  const area = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [isRich, setIsRich] = useState(false);
  const tell = useSteady(({event, whole}: {readonly event: BoxEvent; readonly whole?: string | undefined}) =>
    onEvent(event, whole),
  );
  const onTyped = useCallback(() => tell({event: 'typed'}), [tell]);
  useEffect(() => {
    const [field, place] = [area.current, host.current];
    if (!field || !place) {
      return undefined;
    }
    let isGone = false;
    let rich: TextBox | undefined;
    boxRef.current = plainBox(field);
    tell({event: 'ready'});
    const swap = (mount: MountBox) => {
      if (isGone) {
        return;
      }
      const typed = (whole?: string) => tell({event: 'typed', whole});
      const isFocused = document.activeElement === field;
      const {value: text, selectionStart: from, selectionEnd: to} = field;
      rich = mount(place, {text, from, to, isFocused, labelledBy, describedBy, onTyped: typed});
      boxRef.current = rich;
      // At once, so that the two fields never stand below each other for a moment.
      flushSync(() => setIsRich(true));
      tell({event: 'ready'});
    };
    // Without it, the plain field stays, and it does all that matters.
    load()
      .then(swap)
      .catch(() => undefined);
    return () => {
      isGone = true;
      rich?.remove();
      setIsRich(false);
    };
  }, [boxRef, load, labelledBy, describedBy, tell]);
  return {area, host, isRich, onTyped};
}
