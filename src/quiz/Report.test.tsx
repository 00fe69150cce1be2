// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {Report} from './Report';
import type {Reported} from './report';

const reported: Reported = {item: 'q', rev: 'r', seed: 's', response: ['a'], href: '/quizzes/b/#q'};
const NAME = 'Wrong, outdated or unclear?';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a report', () => {
  test('is a link to a prefilled issue where there is a repository', () => {
    render(<Report reported={reported} repository="https://github.com/owner/guide" />);
    const link = screen.getByRole('link', {name: NAME});
    expect(link.getAttribute('href')).toContain('https://github.com/owner/guide/issues/new?title=q');
  });

  test('is copied where there is none, and says so', async () => {
    const user = userEvent.setup();
    render(<Report reported={reported} />);
    await user.click(screen.getByRole('button', {name: NAME}));
    expect(screen.getByRole('status').textContent).toContain('The report is copied.');
    expect(await navigator.clipboard.readText()).toContain('Question: q');
  });

  test('is shown where the browser refuses to copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    render(<Report reported={reported} />);
    await user.click(screen.getByRole('button', {name: NAME}));
    expect(screen.getByRole('status').textContent).toContain('doesn’t let the page copy');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'Report to copy'}).value).toContain('Question: q');
  });

  test('takes back “copied” once the answer is another', async () => {
    const user = userEvent.setup();
    const {rerender} = render(<Report reported={reported} />);
    await user.click(screen.getByRole('button', {name: NAME}));
    rerender(<Report reported={{...reported, response: ['b']}} />);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
