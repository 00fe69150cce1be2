import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useRef, type MouseEvent, type ReactNode} from 'react';
import {longDay} from '../../lib/day';
import type {Bank} from '../../quiz/bank';
import {parseEmbedOptions} from '../../quiz/embed';
import {Quiz} from '../../quiz/Quiz';
import styles from './styles.module.css';
import {ThemeOfAddress} from './ThemeOfAddress';
import {useHeightMessage} from './useHeightMessage';

type Props = {
  readonly bank: Bank;
  /** From the router. The page is rendered once for all items of a bank, with `:item` for the item. */
  readonly match: {readonly params: {readonly item?: string}};
};

/** `/embed/<bank>` and `/embed/<bank>/<item>`: a quiz, or one question of it, for a frame in another page. */
export default function EmbedPage({bank, match}: Props): ReactNode {
  const {search} = useLocation();
  // The server knows neither query nor item; the first render in the browser has to match it.
  const inBrowser = useIsBrowser();
  const {theme, save} = parseEmbedOptions(inBrowser ? search : '');
  const box = useRef<HTMLElement>(null);
  useHeightMessage(box);

  const named = inBrowser ? match.params.item : undefined;
  const item = bank.items.find(({id, aliases}) => named !== undefined && (id === named || aliases.includes(named)));
  const page = `/quizzes/${bank.id}/${item ? `#${item.id}` : ''}`;
  return (
    <main className={styles.page} ref={box} onClickCapture={openInTab}>
      <PageMetadata title={bank.title} description={bank.description}>
        <meta name="robots" content="noindex" />
      </PageMetadata>
      <ThemeOfAddress theme={theme} />
      <h1 className={styles.hidden}>{bank.title}</h1>
      {match.params.item !== undefined && !inBrowser && <Waiting page={page} />}
      {named !== undefined && !item && <Missing bank={bank} named={named} page={page} />}
      {/* Whether answers are kept is settled when a quiz starts. */}
      {match.params.item === undefined && <Quiz key={String(save)} bank={bank} save={save} />}
      {item && <Quiz key={`${item.id}/${String(save)}`} bank={bank} save={save} only={item.id} />}
      <p className={styles.foot}>
        <Link to={page} target="_blank" rel="noopener">
          {item ? 'Open this question in the guide' : 'Open this quiz in the guide'}
        </Link>{' '}
        <span>(links open a new tab). </span>
        <span>{save ? 'Answers are kept in this browser only.' : 'Answers given here are not kept.'}</span>
      </p>
    </main>
  );
}

function Waiting({page}: {readonly page: string}): ReactNode {
  return (
    <>
      <p data-needs-script>Loading the question…</p>
      <noscript>
        <p>
          Answering here needs JavaScript.{' '}
          <Link to={page} target="_blank" rel="noopener">
            Read the questions in the guide
          </Link>
          .
        </p>
      </noscript>
    </>
  );
}

/** Says what became of a question that this quiz does not ask. */
function Missing({
  bank,
  named,
  page,
}: Pick<Props, 'bank'> & {readonly named: string; readonly page: string}): ReactNode {
  const retired = bank.retired.find(({id}) => id === named);
  return (
    <p className={styles.missing}>
      {retired ? (
        <>
          <strong>This question was withdrawn on {longDay(retired.on)}.</strong> <span>{retired.why}</span>
        </>
      ) : (
        <>
          <strong>This quiz has no question “{named}”.</strong>{' '}
          <span>The address of this frame has to end with the id of one of its questions, or with the quiz.</span>
        </>
      )}{' '}
      <Link to={page} target="_blank" rel="noopener">
        See all questions of the quiz
      </Link>
      .
    </p>
  );
}

/** Leads links out of the frame: the guide's pages would not fit into it. Links to a place on this page stay. */
function openInTab(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link && !link.getAttribute('href')?.startsWith('#')) {
    link.target = '_blank';
    link.rel = 'noopener';
    // Else the router would open the page inside the frame.
    event.stopPropagation();
  }
}
