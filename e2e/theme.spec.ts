import {expect, test} from '@playwright/test';

test('a system that turns dark while the page’s scripts are still on their way is followed', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/js/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/', {waitUntil: 'commit'});
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({colorScheme: 'dark'});
  arrive();
  await expect(html).toHaveAttribute('data-has-hydrated', 'true');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('a frame keeps the theme that its address asks for, whatever the system does', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/embed/which-service/?theme=light');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-has-hydrated', 'true');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({colorScheme: 'light'});
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('a theme that the reader has chosen stays, whatever the system does', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/');
  const html = page.locator('html');
  const button = page.getByRole('button', {name: /Switch between dark and light mode/});
  // From “as the system” to “light”.
  await button.click();
  await expect(html).toHaveAttribute('data-theme-choice', 'light');
  await page.emulateMedia({colorScheme: 'dark'});
  await page.reload();
  await expect(html).toHaveAttribute('data-has-hydrated', 'true');
  await expect(html).toHaveAttribute('data-theme', 'light');
});
