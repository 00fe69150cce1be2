import {longDay} from '../lib/day';

const DAY_MS = 86_400_000;

/** Whether a text is a day that exists, written as 2026-12-01. */
export function isDay(text: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && new Date(utc(text)).toISOString().startsWith(text);
}

/** The day of a moment where the reader is, as 2026-12-01. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A due date in words, seen from `today`. Both are days written as 2026-12-01. */
export function dueInWords(due: string, today: string): string {
  const days = Math.round((utc(due) - utc(today)) / DAY_MS);
  if (days === 0) {
    return `Due today, ${longDay(due)}.`;
  }
  if (days === 1) {
    return `Due tomorrow, ${longDay(due)}.`;
  }
  if (days === -1) {
    return `Was due yesterday, ${longDay(due)}.`;
  }
  return days > 0 ? `Due on ${longDay(due)}, in ${days} days.` : `Was due on ${longDay(due)}, ${-days} days ago.`;
}

/** Midnight of a day in ms since 1970; what doesn't exist runs over into the next month. */
function utc(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}
