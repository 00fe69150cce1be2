import {coursePages, docsBeside} from '../src/plugins/quiz-banks/course-pages';
import {loadLibrary} from '../src/plugins/quiz-banks/load';
import {describe} from '../src/plugins/quiz-banks/problem';
import {Day} from '../src/reference/ids';
import {dueGroups, dueText, nextDue, verifiedSource, type Verified} from './due';

/**
 * `npm run freshness [-- --on YYYY-MM-DD]`: facts, statuses, sources of items and pages that are to be verified again by that day
 * (default today), with what to open. For a scheduled job; builds never look at the day. Exit 1 only where something due was
 * verified more than 365 days before.
 */
const QUIZZES = 'quizzes';
const at = process.argv.indexOf('--on');
const asked = at === -1 ? new Date().toISOString().slice(0, 10) : process.argv[at + 1];
const today = Day.safeParse(asked);
const {banks, registries, problems} = loadLibrary(QUIZZES);
if (!today.success) {
  console.error(`--on needs a day as YYYY-MM-DD, has ${JSON.stringify(asked)}`);
  process.exitCode = 2;
} else if (problems.length > 0) {
  console.error(describe(problems));
  process.exitCode = 2;
} else {
  const all: readonly Verified[] = [
    ...[...registries.facts.entries.values()].map(({id, source, verifiedOn, volatile}) => ({
      what: `fact ${id}`,
      file: registries.facts.file.file,
      open: source,
      verifiedOn,
      volatile,
    })),
    ...[...registries.services.entries.values()].map(({id, source, verifiedOn}) => ({
      what: `status of ${id}`,
      file: registries.services.file.file,
      open: source,
      verifiedOn,
      volatile: true,
    })),
    ...banks.flatMap(({bank, file}) =>
      bank.items.flatMap(({id, sources}) => sources.map((source) => verifiedSource(id, file.file, source))),
    ),
    ...coursePages(docsBeside(QUIZZES)).flatMap(({path, file, verifiedOn}) =>
      verifiedOn === undefined
        ? []
        : [{what: `page ${path}`, file, open: `the sources of ${path}`, verifiedOn, volatile: true}],
    ),
  ];
  const groups = dueGroups(all, today.data);
  console.log(dueText(groups, today.data, nextDue(all)));
  process.exitCode = groups.some(({entries}) => entries.some(({overdue}) => overdue)) ? 1 : 0;
}
