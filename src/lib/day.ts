const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day YYYY-MM-DD as readers write it, such as `23 November 2026`. The same on the server and in every browser. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
