// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import {ServiceStatus} from './ServiceStatus';

afterEach(cleanup);

const SOURCE = 'https://docs.aws.amazon.com/codecatalyst/latest/userguide/welcome.html';
const rest = {says: 'closed to new customers', source: SOURCE, verifiedOn: '2026-11-23'};

test('a status is told in words, with its day, and a link to the page that says so', () => {
  const {container} = render(
    <ServiceStatus id="codecatalyst" name="Amazon CodeCatalyst" status="closed-to-new" since="2025-11-07" {...rest} />,
  );
  expect(container.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Amazon CodeCatalyst: closed to new customers since 7 November 2025 checked on 23 November 2026',
  );
  expect(screen.getByRole('link', {name: 'checked on 23 November 2026'}).getAttribute('href')).toBe(SOURCE);
});

test('a status without a confirmed day names none', () => {
  const {container} = render(<ServiceStatus id="cloud9" name="AWS Cloud9" status="closed-to-new" {...rest} />);
  expect(container.textContent).not.toContain('since');
});

test('each status has a shape of its own beside its color', () => {
  const shapes = (['available', 'closed-to-new', 'ended'] as const).map((status) => {
    const {container} = render(<ServiceStatus id="x" name="X" status={status} {...rest} />);
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(shapes).size).toBe(3);
});

test('a status that was not filled in says where it works', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<ServiceStatus id="cloud9" />)).toThrow('<ServiceStatus id="cloud9" /> was not filled in');
  vi.restoreAllMocks();
});
