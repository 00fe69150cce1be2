import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import {plainText} from '../../lib/plain';
import {shuffled} from '../../lib/random';
import {Icon} from '../../ui/Icon';
import {InlineProse} from '../../ui/Prose';
import type {InteractionProps} from '../Interaction';
import styles from './Interaction.module.css';
import {parsePairs, responseOf, type Pairs} from './pairs';
import type {MatchQuestion} from './split';

/** A list to choose from for each prompt. After the check, each prompt says in words what was chosen and what is right. */
export function MatchInteraction({
  item,
  seed,
  response,
  settled,
  onRespond,
}: InteractionProps<MatchQuestion>): ReactNode {
  const pairs: Pairs = parsePairs(item, response) ?? new Map<string, string>();
  if (settled) {
    return <SettledPairs item={item} pairs={pairs} />;
  }
  const targets = shuffled(item.targets, seed);
  const choose = (prompt: string, target: string) => {
    const others = [...pairs].filter(([id]) => id !== prompt);
    onRespond(responseOf(item, new Map(target === '' ? others : [...others, [prompt, target]])));
  };
  return (
    <>
      <p className={styles.rule}>Each choice may fit once, several times or not at all.</p>
      <ul className={styles.prompts}>
        {item.prompts.map(({id, text}) => (
          <OpenPrompt
            key={id}
            text={text}
            targets={targets}
            chosen={pairs.get(id) ?? ''}
            onChoose={(target) => choose(id, target)}
          />
        ))}
      </ul>
      {/* On paper a list can't be opened. */}
      <ul className={styles.paper}>
        {targets.map(({id, text}) => (
          <li key={id}>
            <InlineProse html={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

type OpenPromptProps = {
  readonly text: string;
  readonly targets: MatchQuestion['targets'];
  /** Id of the target, empty where none is chosen. */
  readonly chosen: string;
  readonly onChoose: (target: string) => void;
};

function OpenPrompt({text, targets, chosen, onChoose}: OpenPromptProps): ReactNode {
  const id = useId();
  return (
    <li className={clsx(styles.prompt, chosen !== '' && styles.chosen)}>
      <label htmlFor={id} className={styles.text}>
        <InlineProse html={text} />
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">Choose…</option>
        {targets.map((target) => (
          <option key={target.id} value={target.id}>
            {plainText(target.text)}
          </option>
        ))}
      </select>
    </li>
  );
}

function SettledPairs({item, pairs}: {readonly item: MatchQuestion; readonly pairs: Pairs}): ReactNode {
  const textOf = (target: string) => item.targets.find(({id}) => id === target)?.text ?? '';
  return (
    <ul className={styles.prompts}>
      {item.prompts.map(({id, text, target}) => {
        const chosen = pairs.get(id);
        const right = chosen === target;
        return (
          <li key={id} className={clsx(styles.prompt, right ? styles.right : styles.wrong)}>
            <InlineProse html={text} className={styles.text} />{' '}
            <div className={styles.marks}>
              <p className={styles.mark}>
                <Icon shape={right ? 'right' : 'wrong'} />
                <span>{right ? 'Your answer, right:' : chosen === undefined ? 'No answer' : 'Your answer:'}</span>{' '}
                {chosen !== undefined && <InlineProse html={textOf(chosen)} />}
              </p>{' '}
              {!right && (
                <p className={clsx(styles.mark, styles.key)}>
                  <Icon shape="right" />
                  <span>Right answer:</span> <InlineProse html={textOf(target)} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
