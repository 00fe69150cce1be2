// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import LinkedLab from './LinkedLab';

beforeEach(() => {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn()}));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const OWN = '?pipeline=SUPERSEDED;Source:Source/Source/1/0;Build:Build/Build/1/6;Deploy:Deploy/Deploy/1/20';
const TWO_TESTS = '?pipeline=SUPERSEDED;Source:Source/Source/1/0;Test:Unit/Test/1/5,E2e/Test/1/20';
const GATED = '?pipeline=SUPERSEDED;Source:Source/Source/1/0;Build:Build/Build/1/6!ok*FAIL*15*alarm';
/** States that between them have every button of the view. */
const RUNS = {
  'at the beginning': OWN,
  'in a build': `${OWN}&do=0.push`,
  'failed in a build': `${OWN}&do=0.push~1.fail.1.Build`,
  'stopping in a build': `${OWN}&do=0.push~1.stop.1.wait`,
  'stopped in a build': `${OWN}&do=0.push~1.stop.1.abandon`,
  'in front of a disabled transition': `${OWN}&do=0.push~1.disable.Deploy~10.wait`,
  superseded: `${OWN}&do=0.push~1.push~2.push`,
  'twice through': `${OWN}&do=0.push~30.push~60.wait`,
  'in a rollback': `${OWN}&do=0.push~30.push~60.rollback.Deploy.1`,
  'failed beside a running action': `${TWO_TESTS}&do=0.push~1.fail.1.Unit`,
  'at an approval': '?scenario=approval-holds-the-stage&do=10.wait',
  'at a condition': `${GATED}&do=0.push~7.wait`,
} as const;

const open = (search: string) => {
  const {unmount} = render(<LinkedLab search={search} address="/labs/pipeline/" />);
  expect(screen.queryByText('The lab stands at its beginning.')).toBeNull();
  return unmount;
};
/** The editor leads the focus on by itself; its own test holds where to. */
const buttons = () => {
  const editor = [...document.querySelectorAll('summary')].find((one) => one.textContent === 'Edit the pipeline');
  return [...document.querySelectorAll('button')].filter((one) => editor?.parentElement?.contains(one) !== true);
};
const words = (search: string) => {
  const close = open(search);
  const found = buttons().map(({textContent}) => textContent);
  close();
  return found;
};

const CLOCK = /^(Next event|Nothing is|[+]\d|Play|Undo|Reset)/;

/** What a button becomes that stays where it is and turns into its counterpart, or tells another time. */
const isSame = (before: string, after: string) =>
  before === after ||
  before.replace('Enable', 'Disable') === after ||
  before.replace('Disable', 'Enable') === after ||
  [before, after].every((text) => /^(Next event|Nothing is to come)/.test(text)) ||
  [before, after].every((text) => /^(Play|Pause)$/.test(text));

test.each(Object.entries(RUNS))('%s, no button leaves the focus on another one', (_name, search) => {
  // The clock and its buttons are the same in all runs; one of them is enough.
  const all = words(search).filter((text) => search === RUNS['in a build'] || !CLOCK.test(text));
  expect(all.length).toBeGreaterThan(2);
  for (const pressed of all) {
    const close = open(search);
    const button = buttons().find(({textContent}) => textContent === pressed) ?? document.body;
    button.focus();
    fireEvent.click(button);
    const {activeElement} = document;
    if (activeElement !== screen.getByRole('status', {name: 'What has happened'})) {
      const reached = activeElement?.textContent ?? '';
      expect(activeElement?.tagName, `after “${pressed}”`).toBe('BUTTON');
      expect(isSame(pressed, reached), `“${pressed}” → “${reached}”`).toBe(true);
    }
    close();
  }
});

test('the runs have every button that there is', () => {
  const seen = Object.values(RUNS).flatMap((search) =>
    words(search).map((text) => text.split(/:| transition| (?=Build|Deploy)/)[0]?.trim()),
  );
  for (const button of [
    'Approve',
    'Reject',
    'Fail this action',
    'Override',
    'Retry',
    'Retry failed actions',
    'Retry all actions',
    'Stop and wait',
    'Stop and abandon',
    'Roll back',
    'Enable',
    'Disable',
    'Start by hand',
  ]) {
    expect(seen, button).toContain(button);
  }
});
