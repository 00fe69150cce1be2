// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, describe, expect, test} from 'vitest';
import type {Response} from '../outcome';
import {MatchInteraction} from './Interaction';
import type {MatchQuestion} from './split';

afterEach(cleanup);

const question: MatchQuestion = {
  type: 'match',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Which does what?</p>',
  prompts: [
    {id: 'compile', text: 'Compiles <code>src</code>', target: 'build'},
    {id: 'install', text: 'Installs', target: 'deploy'},
    {id: 'test', text: 'Tests', target: 'build'},
  ],
  targets: [
    {id: 'build', text: '<code>build</code> &#x26; test'},
    {id: 'deploy', text: 'Deploy'},
    {id: 'host', text: 'Host'},
  ],
};

function Harness({settled = false, start = []}: {settled?: boolean; start?: Response}): ReactNode {
  const [response, setResponse] = useState<Response>(start);
  return (
    <>
      <MatchInteraction item={question} seed="s" response={response} settled={settled} onRespond={setResponse} />
      <output>{response.join(' ')}</output>
    </>
  );
}

const list = (name: string) => screen.getByRole('combobox', {name});
const response = () => screen.getByRole('status').textContent;

describe('a match', () => {
  test('has a list for each prompt, named by the prompt, with nothing chosen', () => {
    render(<Harness />);
    expect(screen.getAllByRole('combobox')).toHaveLength(3);
    expect(list('Compiles src')).toHaveProperty('value', '');
  });

  test('offers every target once in each list, in an order that the seed decides, as plain words', () => {
    render(<Harness />);
    const options = screen.getAllByRole('combobox').map((select) =>
      within(select)
        .getAllByRole('option')
        .map(({textContent}) => textContent),
    );
    expect([...(options[0] ?? [])].sort()).toEqual(['Choose…', 'Deploy', 'Host', 'build & test']);
    expect(options[1]).toEqual(options[0]);
    expect(options[0]?.[0]).toBe('Choose…');
  });

  test('answers with the pairs in the order of the prompts, a target as often as it is chosen', async () => {
    render(<Harness />);
    await userEvent.selectOptions(list('Tests'), 'build');
    await userEvent.selectOptions(list('Compiles src'), 'build');
    expect(response()).toBe('compile=build test=build');
  });

  test('lets a choice be changed and taken back', async () => {
    render(<Harness start={['compile=build', 'install=host']} />);
    await userEvent.selectOptions(list('Installs'), 'deploy');
    expect(response()).toBe('compile=build install=deploy');
    await userEvent.selectOptions(list('Compiles src'), 'Choose…');
    expect(response()).toBe('install=deploy');
  });

  test('shows a response that does not fit the item any more as untouched', async () => {
    render(<Harness start={['compile=build', 'gone=build']} />);
    expect(list('Compiles src')).toHaveProperty('value', '');
    await userEvent.selectOptions(list('Tests'), 'host');
    expect(response()).toBe('test=host');
  });
});

describe('after the check', () => {
  test('says of each prompt in words what was chosen and what is right', () => {
    render(<Harness settled start={['compile=build', 'install=host']} />);
    const [prompts] = screen.getAllByRole('list');
    expect(
      within(prompts ?? document.body)
        .getAllByRole('listitem')
        .map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      'Compiles src Your answer, right: build & test',
      'Installs Your answer: Host Right answer: Deploy',
      'Tests No answer Right answer: build & test',
    ]);
  });

  test('takes no further answer', () => {
    render(<Harness settled start={['compile=build']} />);
    expect(screen.queryAllByRole('combobox')).toEqual([]);
  });
});
