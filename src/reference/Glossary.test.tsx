// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test} from 'vitest';
import {Glossary} from './Glossary';

afterEach(cleanup);

const TERMS = [
  {id: 'stage', term: 'stage', short: 'A named group of actions.', section: '/codepipeline#stages'},
  {
    id: 'appspec',
    term: 'AppSpec file',
    short: 'Tells CodeDeploy what to deploy.',
    service: 'AWS CodeDeploy',
    section: '/codedeploy#appspec',
    also: 'appspec.yml',
  },
  {id: 'action', term: 'action', short: 'One task in a stage.', section: '/codepipeline#stages'},
];

describe('the glossary', () => {
  test('has every term under its own id, in order, with text, service, other words and the section that teaches it', () => {
    const {container} = render(<Glossary terms={TERMS} />);
    expect([...container.querySelectorAll('dt > a')].map(({id}) => id)).toEqual(['action', 'appspec', 'stage']);
    const entry = document.getElementById('appspec')?.closest('div');
    expect(entry?.textContent).toMatch(/AWS CodeDeploy.*Tells CodeDeploy what to deploy\..*Also: appspec\.yml/);
    expect(screen.getByRole('link', {name: 'More about “AppSpec file”'}).getAttribute('href')).toBe(
      '/codedeploy#appspec',
    );
  });

  test('has no id twice', () => {
    const {container} = render(<Glossary terms={TERMS} />);
    const ids = [...container.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('can be entered at each letter', () => {
    render(<Glossary terms={TERMS} />);
    const letters = within(screen.getByRole('navigation', {name: 'Letters'})).getAllByRole('link');
    expect(letters.map(({textContent}) => textContent)).toEqual(['A', 'S']);
    for (const letter of letters) {
      const target = document.getElementById(letter.getAttribute('href')?.slice(1) ?? '');
      expect(target?.textContent).toBe(letter.textContent);
    }
  });

  test('can be filtered where there is script, and says how many terms are left', async () => {
    render(<Glossary terms={TERMS} />);
    const field = screen.getByRole('searchbox', {name: 'Filter the terms'});
    expect(field.closest('[data-needs-script]')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toBe('3 terms');
    await userEvent.type(field, 'appspec.yml');
    expect(screen.getAllByRole('term').map(({textContent}) => textContent)).toEqual(['AppSpec file AWS CodeDeploy']);
    expect(screen.getByRole('status').textContent).toBe('1 of 3 terms');
  });
});
