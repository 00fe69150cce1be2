// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {DeploymentLab} from './DeploymentLab';
import {FREE_LAB, openLab, type Lab} from './lab';
import LinkedLab from './LinkedLab';
import {parseLab} from './link';

const open = (initial?: Lab) => render(<DeploymentLab address="/labs/deployment/" {...(initial && {initial})} />);
const said = () => screen.getByRole('status', {name: 'What has happened'}).textContent;
const button = (name: string | RegExp) => screen.getByRole('button', {name});
const cells = () => within(screen.getByRole('list', {name: 'Originals'})).getAllByRole('listitem');

/** Presses a key on something that Tab can reach. That Tab gets there is tested in a browser. */
async function press(target: HTMLElement, key: string): Promise<void> {
  expect(target.tabIndex).toBe(0);
  target.focus();
  expect(document.activeElement).toBe(target);
  await userEvent.keyboard(key);
}

// The test environment has no media queries.
const stubMotion = (reduced: boolean) =>
  vi.stubGlobal('matchMedia', () => ({matches: reduced, addEventListener: vi.fn(), removeEventListener: vi.fn()}));

beforeEach(() => stubMotion(false));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a scenario', {timeout: 20_000}, () => {
  test('is answered by keyboard, and the machine gives the verdict with a reason', async () => {
    open();
    await press(screen.getByRole('radio', {name: 'None'}), ' ');
    await press(button('Check'), '{Enter}');
    expect(screen.getByText('Right.')).toBeDefined();
    expect(screen.getByText(/rounds up to the whole fleet/)).toBeDefined();
    expect(screen.getByRole('link', {name: 'Where AWS says so'}).getAttribute('href')).toMatch(/instances-health/);
    await userEvent.click(screen.getByRole('radio', {name: 'One'}));
    expect(screen.queryByText('Right.')).toBeNull();
    await press(button('Check'), '{Enter}');
    expect(screen.getByText('No.')).toBeDefined();
  });

  test('is stepped by keyboard; what happens is announced, with who answers now', async () => {
    open(openLab('third-of-ten-fails'));
    expect(screen.getByText('Press “Start: deploy revision 2” to let the clock run.')).toBeDefined();
    await press(button('Start: deploy revision 2'), '{Enter}');
    expect(said()).toContain('d-1 Created: revision 2, creator user.');
    expect(said()).toContain('9 of 10 instances in service; revision 1: 100');
    await userEvent.keyboard('{Enter}');
    expect(said()).toContain('d-1 ApplicationStop Succeeded on instance 1: script of revision 1');
    await press(button('Play it to the end'), '{Enter}');
    expect(said()).toContain('d-1 Failed: too many instances failed');
    expect(cells()[2]?.textContent).toContain('failed in ApplicationStart');
    expect(cells()[1]?.textContent).toContain('revision 2');
  });

  test('says at its end how it ended and why, also in the cell of the instance that failed', async () => {
    open(openLab('broken-application-stop'));
    expect(screen.queryByText('How it ended:')).toBeNull();
    await press(button('Play it to the end'), '{Enter}');
    expect(screen.getByText('How it ended:').parentElement?.textContent).toMatch(
      /That of revision 2\. ApplicationStop/,
    );
    expect(cells()[0]?.textContent).toContain('failed in ApplicationStop: script of revision 2');
    expect(
      screen.getByText('Share of requests on revision 2. No request has gone to revision 3 so far.'),
    ).toBeDefined();
    expect(screen.getByText(/^d-2 \(revision 3\): Failed: too many instances failed/)).toBeDefined();
  });

  test('answered wrong shows the right answer and why, but not before its run has ended', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', {name: 'One'}));
    await press(button('Check'), '{Enter}');
    const verdict = screen.getByText('No.').closest('p');
    expect(verdict?.textContent).not.toContain('It ended so');
    await press(button('Play it to the end'), '{Enter}');
    expect(verdict?.textContent).toMatch(/^\s*No\. .*It ended so: None\. .*rounds up to the whole fleet/);
    await userEvent.click(screen.getByRole('radio', {name: 'None'}));
    await press(button('Check'), '{Enter}');
    expect(screen.getByText('Right.').closest('p')?.textContent).not.toContain('It ended so');
  });

  test('of which the setup is changed puts its question away', async () => {
    open(openLab('broken-application-stop'));
    await userEvent.click(screen.getByText('Change the deployment group'));
    await userEvent.click(screen.getByRole('checkbox', {name: 'Roll back on DEPLOYMENT_FAILURE'}));
    expect(screen.getByText(/its question is put away/)).toBeDefined();
    expect(screen.queryByRole('button', {name: 'Check'})).toBeNull();
  });
});

test('in a page, what the case doesn’t need is folded', () => {
  render(<DeploymentLab compact initial={openLab('third-of-ten-fails')} address="/labs/deployment/" />);
  const folded = [...document.querySelectorAll('details')].filter(({open}) => !open);
  expect(folded.map((box) => box.querySelector('summary')?.textContent)).toEqual([
    'From outside',
    'Deployments (0) and event log',
    'Compare, change the group, or take another scenario',
    'Change the deployment group',
  ]);
});

test('in a page, what is done from outside unfolds when a deployment waits for somebody to reroute', async () => {
  render(<DeploymentLab compact initial={openLab('reroute-not-confirmed')} address="/labs/deployment/" />);
  const drawer = () => screen.getByText('From outside').closest('details');
  expect(drawer()?.open).toBe(false);
  await userEvent.click(button('+10 minutes'));
  expect(drawer()?.open).toBe(true);
});

test('a revision that failed can be deployed again with the flag, and the broken stop script no longer stops it', async () => {
  open(openLab('broken-application-stop'));
  await userEvent.click(button('Play it to the end'));
  await userEvent.click(screen.getByRole('checkbox', {name: '--ignore-application-stop-failures'}));
  await userEvent.click(button('Deploy revision 3 again'));
  await userEvent.click(button('+10 minutes'));
  await userEvent.click(button('+10 minutes'));
  await userEvent.click(button('+10 minutes'));
  expect(screen.getByText(/^d-3 \(revision 3\): Succeeded/)).toBeDefined();
});

describe('the focus', {timeout: 20_000}, () => {
  test('stays on the button that reroutes', async () => {
    open(openLab('reroute-not-confirmed'));
    await userEvent.click(button('+10 minutes'));
    await press(button('Reroute traffic'), '{Enter}');
    expect(said()).toContain('d-1');
    expect(document.activeElement).toBe(button('Reroute traffic'));
  });

  test('goes to the next fault, and from the last one to where a fault is made', async () => {
    open(FREE_LAB);
    for (const event of ['Install', 'AfterInstall', 'ValidateService']) {
      await userEvent.selectOptions(screen.getByLabelText('Event'), event);
      await press(button('Let it fail'), '{Enter}');
      expect(document.activeElement).toBe(button('Let it fail'));
    }
    await press(button(/^Take out: The AfterInstall/), '{Enter}');
    expect(document.activeElement).toBe(button(/^Take out: The ValidateService/));
    await press(button(/^Take out: The ValidateService/), '{Enter}');
    expect(document.activeElement).toBe(button(/^Take out: When revision 2 is deployed, Install/));
    await press(button(/^Take out/), '{Enter}');
    expect(document.activeElement).toBe(button('Let it fail'));
  });

  test('goes to the task when a changed scenario is put back, and its question is there again', async () => {
    open(openLab('third-of-ten-fails'));
    await userEvent.click(screen.getByText('Change the deployment group'));
    await userEvent.click(screen.getByRole('checkbox', {name: 'Load balancer'}));
    expect(screen.queryByRole('button', {name: 'Check'})).toBeNull();
    await press(button('Put the scenario back as it was'), '{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('region', {name: 'The task'}));
    expect(button('Check')).toBeDefined();
  });
});

describe('free mode', {timeout: 20_000}, () => {
  test('deploys, stops, undoes and resets', async () => {
    open(FREE_LAB);
    await press(button('Deploy revision 2'), '{Enter}');
    await press(button('+10 minutes'), '{Enter}');
    expect(said()).toContain('Minute 10.');
    await press(button('Stop and roll back'), '{Enter}');
    expect(said()).toContain('rolls back d-1');
    await press(button('Undo'), '{Enter}');
    expect(said()).toBe('The last move is undone. Minute 10.');
    await press(button('Reset'), '{Enter}');
    expect(screen.getByText('None yet.')).toBeDefined();
  });

  test('takes a second deployment as refused, in words, while one is under way', async () => {
    open(FREE_LAB);
    await userEvent.click(button('Deploy revision 2'));
    await userEvent.click(button('Deploy revision 3'));
    expect(said()).toContain('Refused: The group runs one deployment at a time. Now');
  });

  test('shows the batch of a custom minimum', async () => {
    open(FREE_LAB);
    await userEvent.selectOptions(screen.getByLabelText('Deployment configuration'), 'Custom');
    const percent = screen.getByLabelText('Stay healthy: percent');
    await userEvent.clear(percent);
    await userEvent.type(percent, '95');
    expect(percent.getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByText(/10 of 10 have to stay, so none may be updated/)).toBeDefined();
    expect(screen.getByRole('heading', {name: 'Custom: 95 % have to stay healthy'})).toBeDefined();
  });

  test.each([['150'], ['']])(
    'keeps “%s”, which is no percentage, until it is right, and says what counts',
    async (wrong) => {
      open(FREE_LAB);
      await userEvent.selectOptions(screen.getByLabelText('Deployment configuration'), 'Custom');
      const percent = screen.getByLabelText<HTMLInputElement>('Stay healthy: percent');
      const described = () => document.getElementById(percent.getAttribute('aria-describedby') ?? '')?.textContent;
      expect(described()).toBe('0 to 100');
      fireEvent.change(percent, {target: {value: '50'}});
      fireEvent.change(percent, {target: {value: wrong}});
      await userEvent.click(button('Deploy revision 2'));
      expect(percent.value).toBe(wrong);
      expect(percent.getAttribute('aria-invalid')).toBe('true');
      expect(described()).toBe('It has to be a whole number from 0 to 100. Until it is, 50 counts.');
      expect(screen.getByText(/^5 of 10 have to stay/)).toBeDefined();
      fireEvent.change(percent, {target: {value: '60'}});
      expect(percent.getAttribute('aria-invalid')).toBe('false');
      expect(screen.getByText(/^6 of 10 have to stay/)).toBeDefined();
    },
  );

  test('forgets a wrong number when the field becomes another, also where the same number counts in it', async () => {
    open(FREE_LAB);
    await userEvent.selectOptions(screen.getByLabelText('Deployment configuration'), 'Custom');
    fireEvent.change(screen.getByLabelText('Stay healthy: percent'), {target: {value: '1'}});
    fireEvent.change(screen.getByLabelText('Stay healthy: percent'), {target: {value: '150'}});
    await userEvent.selectOptions(screen.getByLabelText('Stay healthy: type'), 'HOST_COUNT');
    expect(screen.getByLabelText<HTMLInputElement>('Stay healthy: instances').value).toBe('1');
  });

  test('keeps the stopped instances while another number of instances is typed', async () => {
    open(FREE_LAB);
    await userEvent.click(
      within(screen.getByRole('group', {name: 'Stopped instances'})).getByRole('checkbox', {name: '4'}),
    );
    await userEvent.clear(screen.getByLabelText('Instances'));
    await userEvent.type(screen.getByLabelText('Instances'), '12');
    expect(screen.getByText('Somebody has stopped instance 4, and it stays like that.')).toBeDefined();
  });

  test('forgets a wrong number when another scenario is chosen, also where the same number counts in it', async () => {
    open(openLab('ninety-five-percent-of-ten'));
    fireEvent.change(screen.getByLabelText('Instances'), {target: {value: '99'}});
    expect(screen.getByLabelText<HTMLInputElement>('Instances').value).toBe('99');
    await userEvent.selectOptions(screen.getByLabelText('Scenario'), 'third-of-ten-fails');
    expect(screen.getByLabelText<HTMLInputElement>('Instances').value).toBe('10');
  });

  test('lets an event fail on chosen instances', async () => {
    open(FREE_LAB);
    await userEvent.selectOptions(screen.getByLabelText('Event'), 'ValidateService');
    await userEvent.selectOptions(screen.getByLabelText('Where'), 'some instances');
    await userEvent.click(within(screen.getByRole('group', {name: 'Fails on'})).getByRole('checkbox', {name: '4'}));
    await userEvent.click(button('Let it fail'));
    expect(button(/^Take out: The ValidateService script that revision 2 brings fails on instance 4/)).toBeDefined();
    await userEvent.click(button(/^Take out/));
    expect(screen.getByText('Nothing fails.')).toBeDefined();
  });

  test('compares two configurations at the same minute on the same failure', async () => {
    open(openLab('third-of-ten-fails'));
    await userEvent.selectOptions(screen.getByLabelText('Compare with'), 'AllAtOnce');
    await userEvent.click(button('Play it to the end'));
    expect(screen.getByRole('article', {name: 'CodeDeployDefault.OneAtATime'}).textContent).toContain('Failed');
    expect(screen.getByRole('article', {name: 'CodeDeployDefault.AllAtOnce'}).textContent).toContain('Succeeded');
    expect(screen.getByText(/Solid: CodeDeployDefault.OneAtATime; dashed: CodeDeployDefault.AllAtOnce/)).toBeDefined();
  });
});

describe('traffic', {timeout: 20_000}, () => {
  test('is a picture, and a table that says the same', async () => {
    open(openLab('canary-stopped-by-alarm'));
    await userEvent.click(button('Play it to the end'));
    expect(screen.getByRole('img', {name: /^Share of requests on version 2/})).toBeDefined();
    const rows = within(screen.getAllByRole('table')[0] ?? document.body).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent.replaceAll('\u202f', ' '))).toEqual([
      'CodeDeployDefault.LambdaCanary10Percent10Minutes00 %all requests',
      'CodeDeployDefault.LambdaCanary10Percent10Minutes110 %all requests',
      'CodeDeployDefault.LambdaCanary10Percent10Minutes60 %all requests',
    ]);
    expect(screen.getByRole('row', {name: /^d-2 Succeeded codeDeployRollback 1/})).toBeDefined();
  });
});

describe('playing', {timeout: 20_000}, () => {
  beforeEach(() => vi.useFakeTimers());

  test('lets the clock run, and undo takes the stretch back as one', async () => {
    open(FREE_LAB);
    fireEvent.click(button('Deploy revision 2'));
    fireEvent.click(button('Play'));
    for (let second = 0; second < 3; second += 1) {
      await act(() => vi.advanceTimersByTimeAsync(1000));
    }
    fireEvent.click(button('Pause'));
    expect(within(screen.getByRole('group', {name: 'Time'})).getByText('minute 15')).toBeDefined();
    fireEvent.click(button('Undo'));
    expect(said()).toBe('The last move is undone. Minute 0.');
  });

  test('is off where the system asks for less motion', () => {
    stubMotion(true);
    open(FREE_LAB);
    expect(screen.queryByRole('button', {name: 'Play'})).toBeNull();
    expect(screen.getByText(/Playing is off/)).toBeDefined();
  });
});

describe('a link', {timeout: 20_000}, () => {
  test('carries the whole run', async () => {
    open(FREE_LAB);
    await userEvent.selectOptions(screen.getByLabelText('Platform'), 'ecs');
    await userEvent.click(button('Deploy version 2'));
    const href = screen.getByRole('link', {name: 'Copy link to this run'}).getAttribute('href') ?? '';
    expect(href).toBe('/labs/deployment/?scenario=free&platform=ecs&strategy=ECSCanary10Percent5Minutes&do=0.deploy.2');
    expect(parseLab(new URL(href, 'https://guide.example').search)).toMatchObject({kind: 'lab'});
  });

  test('that is nonsense says what is wrong, and the lab is there all the same', () => {
    render(<LinkedLab search="?scenario=canary-stoped-by-alarm" address="/labs/deployment/" />);
    expect(screen.getByText(/Did you mean “canary-stopped-by-alarm”/)).toBeDefined();
    expect(screen.getByLabelText('Scenario')).toBeDefined();
  });
});
