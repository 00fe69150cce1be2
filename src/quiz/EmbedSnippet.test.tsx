// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {EmbedSnippet} from './EmbedSnippet';

vi.mock('@docusaurus/useIsBrowser', () => ({default: () => true}));
afterEach(cleanup);

const bank = {id: 'which-service', title: 'Which service does what'};

describe('the snippet', () => {
  test.each([
    [undefined, '/embed/which-service/'],
    ['longest-build', '/embed/which-service/longest-build/'],
  ])('for item %j is copied with the address %s', async (item, path) => {
    const user = userEvent.setup();
    render(<EmbedSnippet bank={bank} item={item} />);
    await user.click(screen.getByText(/^Embed this/));
    await user.click(screen.getByRole('button', {name: /^Copy/}));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`src="${window.location.origin}${path}"`);
    expect(copied).toContain(': Which service does what"');
  });
});
