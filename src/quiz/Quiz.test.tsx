// @vitest-environment jsdom
import {act, cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Bank, Notes} from './bank';
import {exampleItem} from './example-bank';

const NOTES: Notes = {
  misconceptions: {'topic.belief': {belief: 'It is b.', correction: 'It is a.', section: '/page#belief'}},
  items: Object.fromEntries(
    ['one', 'two'].map((id) => [
      id,
      {
        parts: {
          a: {why: `${id}: because of a`},
          b: {why: `${id}: mixed up with b`, misconception: 'topic.belief'},
          c: {why: `${id}: mixed up with c`, misconception: 'topic.belief'},
        },
        sources: [{url: 'https://example.com/', claim: 'The claim.', verifiedOn: '2026-11-23'}],
      },
    ]),
  ),
};

const bank = (change: Partial<Bank> = {}): Bank => ({
  id: 'bank',
  title: 'A bank',
  description: 'What it asks.',
  page: '/page',
  aliases: [],
  retired: [],
  objectives: {'topic.name': {title: 'Name the thing', section: '/page#section'}},
  items: [exampleItem('one'), exampleItem('two')],
  loadNotes: () => Promise.resolve(NOTES),
  ...change,
});

/** The quiz with a store of its own, as after loading the page anew. */
async function openQuiz(given: Bank = bank()) {
  vi.resetModules();
  const {Quiz} = await import('./Quiz');
  render(<Quiz bank={given} />);
}

const question = () => {
  const form = document.querySelector<HTMLElement>('form[data-current="true"]');
  if (!form) {
    throw new Error('no question is in view');
  }
  return within(form);
};
const check = async (option: string) => {
  await userEvent.click(question().getByRole('radio', {name: option}));
  await userEvent.click(question().getByRole('button', {name: 'Check'}));
};

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.location.hash = '';
});

describe('a quiz', () => {
  test('explains what was chosen, names the belief behind it, and moves the focus to the verdict', async () => {
    await openQuiz();
    await check('one b');
    const verdict = question().getByText('Not right.').closest('[role=status]');
    expect(document.activeElement).toBe(verdict);
    expect(await question().findByText('one: mixed up with b')).toBeDefined();
    expect(question().getByText('“It is b.”')).toBeDefined();
    expect(question().getByText('one: because of a')).toBeDefined();
    expect(question().getByRole('link', {name: 'What is true instead'}).getAttribute('href')).toBe('/page#belief');
  });

  test('goes to the next question with the focus on it, then to the result', async () => {
    await openQuiz();
    await check('one a');
    await userEvent.click(question().getByRole('button', {name: 'Next question'}));
    expect(document.activeElement?.textContent).toContain('Question 2 of 2');
    await check('two b');
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    expect(document.activeElement?.textContent).toBe('1 of 2 right');
    expect(screen.getByRole('button', {name: 'What about two?'})).toBeDefined();
  });

  test('asks only the missed ones again', async () => {
    await openQuiz();
    await check('one b');
    await userEvent.click(question().getByRole('button', {name: 'Next question'}));
    await check('two a');
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    await userEvent.click(screen.getByRole('button', {name: 'Try the missed ones again'}));
    await check('one a');
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    expect(screen.getByText('2 of 2 right')).toBeDefined();
  });

  test('says what is missing when nothing was chosen', async () => {
    await openQuiz();
    await userEvent.click(question().getByRole('button', {name: 'Check'}));
    expect(question().getByRole('alert').textContent).toContain('Nothing is chosen yet.');
  });

  test('brings answers back after a reload, under another bank id and in another order', async () => {
    await openQuiz();
    await check('one b');
    cleanup();
    await openQuiz(bank({id: 'renamed', items: [exampleItem('two'), exampleItem('one')]}));
    expect(screen.getByRole('button', {name: 'Question 2, not right'})).toBeDefined();
    expect(question().getByText('Question 1 of 2')).toBeDefined();
  });

  test('says when a question changed since it was answered, and asks again', async () => {
    await openQuiz();
    await check('one b');
    cleanup();
    await openQuiz(bank({items: [{...exampleItem('one'), rev: 'rev-2'}, exampleItem('two')]}));
    expect(question().getByText('Changed since you answered.')).toBeDefined();
    expect(question().getAllByText('one b')).toHaveLength(2);
    expect(question().getByRole('button', {name: 'Check'})).toBeDefined();
  });

  test('keeps what was put back blank after a reload', async () => {
    await openQuiz(bank({items: [exampleItem('one')]}));
    await check('one b');
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    await userEvent.click(screen.getByRole('button', {name: 'Start over'}));
    cleanup();
    await openQuiz(bank({items: [exampleItem('one')]}));
    expect(question().getByRole('button', {name: 'Check'})).toBeDefined();
  });

  test('opens the question that the address names', async () => {
    window.location.hash = '#two';
    await openQuiz();
    expect(question().getByText('Question 2 of 2')).toBeDefined();
  });

  test('opens a renamed question by its old name', async () => {
    window.location.hash = '#former-two';
    await openQuiz(bank({items: [exampleItem('one'), {...exampleItem('two'), aliases: ['former-two']}]}));
    expect(question().getByText('Question 2 of 2')).toBeDefined();
  });

  test('survives an address that is no text', async () => {
    window.location.hash = '#%E0%A4%A';
    await openQuiz();
    expect(question().getByText('Question 1 of 2')).toBeDefined();
  });

  test('keeps the verdict when the explanations can’t be loaded, and tries again when asked', async () => {
    let online = false;
    await openQuiz(bank({loadNotes: () => (online ? Promise.resolve(NOTES) : Promise.reject(new Error('offline')))}));
    await check('one b');
    expect((await question().findByRole('alert')).textContent).toContain('could not be loaded');
    online = true;
    await userEvent.click(question().getByRole('button', {name: 'Try again'}));
    expect(await question().findByText('one: mixed up with b')).toBeDefined();
  });

  test('fetches no explanation before a reader reaches for the quiz', async () => {
    const loadNotes = vi.fn(() => Promise.resolve(NOTES));
    await openQuiz(bank({loadNotes}));
    expect(loadNotes).not.toHaveBeenCalled();
    act(() => {
      question().getByRole('radio', {name: 'one a'}).focus();
    });
    expect(loadNotes).toHaveBeenCalledTimes(1);
  });

  test('says so when a bank has no questions', async () => {
    await openQuiz(bank({items: []}));
    expect(screen.getByText(/has no questions right now/)).toBeDefined();
  });
});

describe('checking last', () => {
  test('grades nothing until all is checked, then everything at once', async () => {
    await openQuiz();
    await userEvent.click(screen.getByText('How to ask'));
    await userEvent.click(screen.getByRole('radio', {name: 'Answer all, then check'}));
    await userEvent.click(question().getByRole('radio', {name: 'one b'}));
    await userEvent.click(question().getByRole('button', {name: 'Next question'}));
    expect(screen.queryByText('Not right.')).toBeNull();
    await userEvent.click(question().getByRole('radio', {name: 'two a'}));
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    expect(screen.getByText('2 of 2 answered, none checked yet')).toBeDefined();
    await userEvent.click(screen.getByRole('button', {name: 'Check all answers'}));
    expect(screen.getByText('1 of 2 right')).toBeDefined();
  });
});

describe('recall first', () => {
  test('withholds the explanation until the answer is right; the first answer counts', async () => {
    await openQuiz(bank({items: [exampleItem('one')]}));
    await userEvent.click(screen.getByText('How to ask'));
    await userEvent.click(screen.getByRole('radio', {name: /Withhold the explanation/}));
    await check('one b');
    expect(question().getByText('Not right yet.')).toBeDefined();
    expect(screen.queryByText('one: because of a')).toBeNull();
    await userEvent.click(question().getByRole('radio', {name: 'one a'}));
    await userEvent.click(question().getByRole('button', {name: 'Check again'}));
    expect(question().getByText('Right this time; the first answer counts.')).toBeDefined();
    expect(await question().findByText('one: because of a')).toBeDefined();
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    expect(screen.getByText('0 of 1 right')).toBeDefined();
  });

  test('explains when the reader gives up', async () => {
    await openQuiz(bank({items: [exampleItem('one')]}));
    await userEvent.click(screen.getByText('How to ask'));
    await userEvent.click(screen.getByRole('radio', {name: /Withhold the explanation/}));
    await check('one b');
    await userEvent.click(question().getByRole('button', {name: 'Give up and see why'}));
    expect(await question().findByText('one: mixed up with b')).toBeDefined();
  });
});

describe('confidence', () => {
  test('is off until switched on, changes no score, and sorts the result', async () => {
    await openQuiz();
    expect(screen.queryByText('How sure are you?')).toBeNull();
    await userEvent.click(screen.getByText('How to ask'));
    await userEvent.click(screen.getByRole('checkbox', {name: /Ask me how sure I am/}));
    await userEvent.click(question().getByRole('radio', {name: 'Certain'}));
    await check('one b');
    await userEvent.click(question().getByRole('button', {name: 'Next question'}));
    await userEvent.click(question().getByRole('radio', {name: 'A guess'}));
    await check('two a');
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    expect(screen.getByText('1 of 2 right')).toBeDefined();
    expect(screen.getByText('Wrong, though you were certain. Read these first:')).toBeDefined();
    expect(await screen.findByText('It is a.')).toBeDefined();
    expect(screen.getByText('Right, but a guess:')).toBeDefined();
  });
});

describe('hints', () => {
  test('are given one at a time, cost nothing and are recorded', async () => {
    const notes: Notes = {
      ...NOTES,
      items: {
        ...NOTES.items,
        one: {...(NOTES.items.one ?? {parts: {}, sources: []}), hints: ['<p>First nudge.</p>', '<p>Second nudge.</p>']},
      },
    };
    await openQuiz(bank({items: [{...exampleItem('one'), hintCount: 2}], loadNotes: () => Promise.resolve(notes)}));
    await userEvent.click(question().getByRole('button', {name: 'Give me a hint'}));
    expect(await question().findByText('First nudge.')).toBeDefined();
    expect(screen.queryByText('Second nudge.')).toBeNull();
    await userEvent.click(question().getByRole('button', {name: 'Another hint (1 of 2 given)'}));
    expect(question().queryByRole('button', {name: /hint/})).toBeNull();
    await check('one a');
    await userEvent.click(question().getByRole('button', {name: 'See the result'}));
    expect(screen.getByText('1 of 1 right')).toBeDefined();
    expect(window.localStorage.getItem('aws-cicd-field-guide/progress')).toContain('"hints":2');
  });
});

describe('a quiz that keeps nothing', () => {
  test('neither reads nor writes the browser’s storage', async () => {
    const read = vi.spyOn(Storage.prototype, 'getItem');
    const write = vi.spyOn(Storage.prototype, 'setItem');
    vi.resetModules();
    const {Quiz} = await import('./Quiz');
    render(<Quiz bank={bank()} save={false} only="two" />);
    await check('two b');
    expect(question().getByText('Not right.')).toBeDefined();
    expect(question().getByText('One question')).toBeDefined();
    expect(read).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('page translators', () => {
  /** Does to every text what translators do: puts it into an element of its own, in place. */
  function translate(root: Node): void {
    for (const node of [...root.childNodes]) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) {
        const holder = document.createElement('span');
        holder.innerHTML = '<font><font></font></font>';
        const font = holder.firstElementChild ?? holder;
        font.firstElementChild?.append(node.textContent);
        node.parentNode?.replaceChild(font, node);
      } else if (!(node instanceof HTMLElement && node.tagName === 'FONT')) {
        translate(node);
      }
    }
  }

  test('do not crash a quiz that is answered from start to end, each view translated as it appears', async () => {
    await openQuiz();
    translate(document.body);
    for (const id of ['one', 'two']) {
      await userEvent.click(question().getByDisplayValue('b'));
      translate(document.body);
      await userEvent.click(question().getAllByRole('button')[0] as HTMLElement);
      await question().findByText(`${id}: because of a`);
      translate(document.body);
      await userEvent.click(document.querySelector('form[data-current="true"] button[type=submit]') as HTMLElement);
      translate(document.body);
    }
    expect(document.body.textContent).toContain('0 of 2 right');
  });
});
