// @vitest-environment jsdom
import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {embedSnippet, heightMessage} from './embed';

describe('embedSnippet', () => {
  const framesIn = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  test('is one frame and one script, whatever the title and the address hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.webUrl({withQueryParameters: true}), (text, url) => {
        const title = `"><script>alert(1)</script>${text}`;
        const address = new URL(url);
        address.searchParams.set('q', text);
        const page = framesIn(embedSnippet({address, title}));
        expect(page.querySelectorAll('*')).toHaveLength('html head body iframe script'.split(' ').length);
        const frame = page.querySelector('iframe');
        expect(frame?.getAttribute('src')).toBe(address.href);
        // HTML folds the ends of lines.
        expect(frame?.title).toBe(title.replace(/\r\n?/g, '\n'));
      }),
      {numRuns: 20},
    );
  });

  test('gives the frame a title, a width and a height that do without the script', () => {
    const page = framesIn(embedSnippet({address: new URL('https://guide.example/embed/b/'), title: 'Quiz: B'}));
    const frame = page.querySelector('iframe');
    expect([frame?.title, frame?.width, frame?.height]).toEqual(['Quiz: B', '100%', '640']);
  });

  test('has no line wider than 72 columns but those of the addresses', () => {
    const lines = embedSnippet({address: new URL('https://g.example/embed/b/'), title: 'B'}).split('\n');
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
  });

  describe('its script', () => {
    afterEach(() => document.body.replaceChildren());
    const guide = 'https://guide.example';

    /** A host page with two frames, of which the first is the quiz. */
    function host() {
      const snippet = framesIn(embedSnippet({address: new URL(`${guide}/embed/b/`), title: 'B'}));
      const [quiz, other] = [document.createElement('iframe'), document.createElement('iframe')];
      const script = document.createElement('script');
      script.textContent = snippet.querySelector('script')?.textContent ?? '';
      document.body.append(quiz, other, script);
      const heights = () => [quiz.style.height, other.style.height];
      const send = (data: unknown, origin: string) =>
        document.defaultView?.dispatchEvent(new MessageEvent('message', {data, origin, source: quiz.contentWindow}));
      return {heights, send};
    }

    test('fits the frame that sent its height, and no other', () => {
      const {heights, send} = host();
      send(heightMessage(700), guide);
      expect(heights()).toEqual(['700px', '']);
    });

    test('ignores other origins and other messages', () => {
      const {heights, send} = host();
      send(heightMessage(700), 'https://elsewhere.example');
      send({type: 'height', height: 700}, guide);
      send(null, guide);
      expect(heights()).toEqual(['', '']);
    });
  });
});
