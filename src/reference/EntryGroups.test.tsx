// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test} from 'vitest';
import {FactList} from './FactList';
import {MisconceptionList} from './MisconceptionList';
import {MistakeList} from './MistakeList';
import {ServiceTable} from './ServiceTable';

afterEach(cleanup);

const LIMITS = 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html';

const MISTAKES = [
  {
    id: 'codebuild',
    name: 'AWS CodeBuild',
    entries: [
      {
        name: 'Tabs in the buildspec',
        section: '/codebuild#mistake-tabs',
        page: 'AWS CodeBuild',
        symptom: '<p><code>found character that cannot start any token</code></p>',
      },
    ],
  },
  {
    id: 'across-the-services',
    name: 'Across the services',
    entries: [
      {name: 'No way back', section: '/overview#mistake-back', page: 'Overview', symptom: '<p>Nothing helps.</p>'},
    ],
  },
];

describe('the facts', () => {
  test('stand each under its id, with value, claim, source and both days', () => {
    const fact = {
      id: 'codebuild.timeout.max',
      value: '36 hours',
      claim: 'The longest timeout.',
      source: LIMITS,
      verifiedOn: '2026-11-23',
      due: '2027-05-22',
    };
    render(<FactList groups={[{id: 'codebuild', name: 'AWS CodeBuild', entries: [fact]}]} />);
    const entry = document.getElementById('codebuild.timeout.max')?.closest('li');
    expect(entry?.textContent).toBe(
      '36 hours: The longest timeout.docs.aws.amazon.com: limits.html, verified on 23 November 2026, due again on 22 May 2027codebuild.timeout.max',
    );
    expect(screen.getByRole('link', {name: 'docs.aws.amazon.com: limits.html'}).getAttribute('href')).toBe(LIMITS);
    expect(screen.getByRole('heading', {name: 'AWS CodeBuild (1)'}).id).toBe('codebuild');
  });
});

describe('the misconceptions', () => {
  test('tell what is believed from what is so in words, and how often they are asked', () => {
    const entry = (id: string, used: number) => ({
      id,
      belief: 'A finally block heals a build.',
      correction: 'The phase stays failed.',
      section: '/codebuild#phases',
      place: 'AWS CodeBuild: Phases',
      used,
    });
    const entries = [entry('codebuild.a', 0), entry('codebuild.b', 1), entry('codebuild.c', 12)];
    render(<MisconceptionList groups={[{id: 'codebuild', name: 'AWS CodeBuild', entries}]} />);
    const textOf = (id: string) => document.getElementById(id)?.closest('li')?.textContent;
    expect(textOf('codebuild.a')).toContain(
      'Believed: A finally block heals a build.In fact: The phase stays failed.AWS CodeBuild: Phases. No wrong answer rests on it yet.',
    );
    expect(textOf('codebuild.b')).toContain('One wrong answer rests on it.');
    expect(textOf('codebuild.c')).toContain('12 wrong answers rest on it.');
  });
});

describe('the mistakes', () => {
  test('are found by the words of an error, and lead to cause and remedy', async () => {
    render(<MistakeList groups={MISTAKES} />);
    const field = screen.getByRole('searchbox', {name: 'Filter the mistakes'});
    expect(field.closest('[data-needs-script]')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toBe('2 mistakes');
    await userEvent.type(field, 'TOKEN character');
    expect(screen.getByRole('status').textContent).toBe('1 of 2 mistakes');
    expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
      'found character that cannot start any tokenCause and remedy: Tabs in the buildspec (AWS CodeBuild)',
    ]);
    expect(screen.getByRole('link', {name: 'Tabs in the buildspec'}).getAttribute('href')).toBe(
      '/codebuild#mistake-tabs',
    );
    expect(screen.getAllByRole('heading', {level: 2})).toHaveLength(1);
  });

  test('can all be filtered away, and the page says so', async () => {
    render(<MistakeList groups={MISTAKES} />);
    await userEvent.type(screen.getByRole('searchbox'), 'gibberish');
    expect(screen.getByRole('status').textContent).toBe('0 of 2 mistakes');
    expect(screen.getByText(/Nothing here has all of these words/)).toBeTruthy();
    await userEvent.clear(screen.getByRole('searchbox'));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});

test('a service’s status is told in words, and a missing day isn’t made up', () => {
  const service = {
    id: 'codestar',
    name: 'AWS CodeStar',
    status: 'ended' as const,
    says: 'ended',
    source: LIMITS,
    verifiedOn: '2026-11-23',
    due: '2027-05-22',
  };
  render(
    <ServiceTable
      services={[
        {...service, since: '2024-07-31'},
        {...service, id: 'other', name: 'Other'},
      ]}
    />,
  );
  expect(screen.getAllByRole('row').map(({textContent}) => textContent.trim())).toEqual([
    'ServiceStatusSinceSourceVerified onDue again on',
    'AWS CodeStar ended31 July 2024docs.aws.amazon.com: limits.html23 November 202622 May 2027',
    'Other endedno day confirmeddocs.aws.amazon.com: limits.html23 November 202622 May 2027',
  ]);
});
