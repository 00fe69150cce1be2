// @vitest-environment jsdom
import {act, cleanup, render} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {Helmet} from './Helmet';

afterEach(cleanup);
beforeEach(async () => {
  await settle();
  document.head.innerHTML = '';
});

/** Lets what was asked for arrive. */
async function settle(): Promise<void> {
  await act(async () => {
    await Promise.resolve();
  });
}

const metas = () => [...document.head.querySelectorAll('meta')].map((meta) => [meta.name, meta.content]);

describe('the head', () => {
  test('has the title of the innermost component', async () => {
    render(
      <>
        <Helmet>
          <title>Outer</title>
        </Helmet>
        <div>
          <Helmet>
            <title>Inner</title>
          </Helmet>
        </div>
      </>,
    );
    await settle();
    expect(document.title).toBe('Inner');
  });

  test('has one meta of each name, the last; and none of a component that is gone', async () => {
    const page = (inner: boolean) => (
      <>
        <Helmet>
          <meta name="description" content="outer" />
          <meta name="robots" content="noindex" />
        </Helmet>
        {inner && (
          <Helmet>
            <>
              <meta name="description" content="inner" />
              {false}
              {null}
            </>
          </Helmet>
        )}
      </>
    );
    const {rerender} = render(page(true));
    await settle();
    expect(metas()).toEqual([
      ['description', 'inner'],
      ['robots', 'noindex'],
    ]);
    rerender(page(false));
    await settle();
    expect(metas()).toEqual([
      ['robots', 'noindex'],
      ['description', 'outer'],
    ]);
  });

  test('keeps the very elements that the build wrote, and takes out those that nobody wants', async () => {
    document.head.innerHTML =
      '<meta data-rh="true" name="a" content="1"><meta data-rh="true" name="b" content="2"><meta name="c">';
    const kept = document.head.querySelector('[name="a"]');
    render(
      <Helmet>
        <meta name="a" content="1" />
      </Helmet>,
    );
    await settle();
    expect(document.head.querySelector('[name="a"]')).toBe(kept);
    expect(document.head.querySelector('[name="b"]')).toBeNull();
    expect(document.head.querySelector('[name="c"]')).not.toBeNull();
  });

  test('sets and takes back attributes of html, and leaves those of others alone', async () => {
    document.documentElement.setAttribute('data-theme', 'dark');
    const {rerender} = render(
      <Helmet>
        <html lang="en" className="one" />
      </Helmet>,
    );
    await settle();
    expect(document.documentElement.className).toBe('one');
    rerender(
      <Helmet>
        <html lang="en" />
      </Helmet>,
    );
    await settle();
    expect(document.documentElement.hasAttribute('class')).toBe(false);
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
  });

  test('says true in words, as the attribute that tells tests of a hydrated page needs it', async () => {
    render(
      <Helmet>
        <html lang="en" data-has-hydrated />
      </Helmet>,
    );
    await settle();
    expect(document.documentElement.getAttribute('data-has-hydrated')).toBe('true');
  });

  test('has one canonical address', async () => {
    const page = (address: string) => (
      <Helmet>
        <link rel="canonical" href={address} />
      </Helmet>
    );
    const {rerender} = render(page('/a/'));
    await settle();
    rerender(page('/b/'));
    await settle();
    expect([...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual(['/b/']);
  });
});
