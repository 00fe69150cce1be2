// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {exampleItem} from './example-bank';
import {EmbedSnippet} from './EmbedSnippet';

vi.mock('@docusaurus/useIsBrowser', () => ({default: () => true}));
afterEach(cleanup);

const bank = {id: 'which-service', title: 'Which service does what', items: [exampleItem('longest-build')]};

describe('the snippet', () => {
  test.each([
    ['The whole quiz', '/embed/which-service/', 'Quiz: '],
    ['What about longest-build?', '/embed/which-service/longest-build/', 'One question of the quiz: '],
  ])('for “%s” is copied with the address %s', async (choice, path, title) => {
    const user = userEvent.setup();
    render(<EmbedSnippet bank={bank} />);
    await user.click(screen.getByText(/^Embed this quiz/));
    await user.selectOptions(screen.getByRole('combobox', {name: 'What to embed'}), choice);
    await user.click(screen.getByRole('button', {name: /^Copy/}));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`src="${window.location.origin}${path}"`);
    expect(copied).toContain(`title="${title}Which service does what"`);
  });
});
