/** After how many days something that was verified is due again. */
const DAYS = {volatile: 180, stable: 730} as const;

/** How long a due thing may wait before it counts as a failure, days since it was verified. */
const OVERDUE_DAYS = 365;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day (YYYY-MM-DD) on which something is to be verified again: after 180 days if AWS can be expected to change it, else after 730. */
export function dueOn(verifiedOn: string, volatile: boolean): string {
  return new Date(Date.parse(verifiedOn) + DAYS[volatile ? 'volatile' : 'stable'] * DAY_MS).toISOString().slice(0, 10);
}

/** Whether something that is due on `due` has waited for more than 365 days since it was verified. All days YYYY-MM-DD. */
export function isOverdue(verifiedOn: string, due: string, today: string): boolean {
  return due <= today && Date.parse(today) - Date.parse(verifiedOn) > OVERDUE_DAYS * DAY_MS;
}

/** Whether AWS can be expected to change a page: its own documentation, or code and changes it publishes on GitHub. */
export function isVolatilePage(url: string): boolean {
  const {hostname} = new URL(url);
  return hostname === 'github.com' || /(?:^|\.)(?:amazon|amazonaws|aws)\.(?:com|dev)$/.test(hostname);
}
