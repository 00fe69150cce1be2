import {isPlaceholder} from '../placeholder';
import {ruleTable, type Findings} from '../problem';
import {entryOf, fieldOf, itemsOf, textOf, type Text, type Value} from '../value';

const BATCH = '/codebuild/buildspec#batch';
/** Builds up to which circles are looked for; the search takes long in graphs that nobody writes. */
const MOST_BUILDS = 500;

/** What can be wrong with the builds of a batch together. */
export const GRAPH_RULES = ruleTable({
  'batch-unknown-build': {
    severity: 'error',
    section: BATCH,
    why: 'A build waits for those it names under `depend-on`. One that isn’t there never ends.',
    remedy: 'Name the `identifier` of a build in the same graph.',
  },
  'batch-circle': {
    severity: 'error',
    section: BATCH,
    why: 'Builds that wait for each other never start.',
    remedy: 'Remove one of the dependencies.',
  },
  'batch-identifier-twice': {
    severity: 'warning',
    section: BATCH,
    why: 'Identifiers tell builds apart; with two of one name nobody can say which is meant.',
    remedy: 'Give each build a name of its own.',
  },
  'batch-fleet-and-compute': {
    severity: 'warning',
    section: BATCH,
    why: 'A fleet brings its own machines, so a build takes `fleet` or `compute-type` and not both.',
    remedy: 'Keep one of the two.',
  },
});

/** A build and what it waits for. */
type Build = {readonly name: string; readonly waitsFor: readonly Text[]};

/** Builds of a list or a graph: names, and who waits for whom. */
export function* graphFindings(form: Value | undefined): Findings {
  const builds: Build[] = [];
  const names = new Set<string>();
  for (const item of itemsOf(form)) {
    const identifier = fieldOf(item, 'identifier');
    const name = textOf(identifier);
    const env = fieldOf(item, 'env');
    const fleet = entryOf(env, 'fleet');
    if (fleet && entryOf(env, 'compute-type')) {
      yield {
        rule: GRAPH_RULES['batch-fleet-and-compute'],
        at: fleet.keyAt,
        message: '`fleet` stands beside `compute-type`.',
      };
    }
    if (name !== undefined && identifier) {
      if (names.has(name)) {
        yield {
          rule: GRAPH_RULES['batch-identifier-twice'],
          at: identifier.at,
          message: `Two builds are called \`${name}\`.`,
        };
      }
      names.add(name);
      builds.push({name, waitsFor: dependenciesOf(item)});
    }
  }
  yield* dependencyFindings(builds, itemsOf(form).length);
}

function* dependencyFindings(builds: readonly Build[], count: number): Findings {
  const byName = new Map(builds.map((build) => [build.name, build]));
  const isWhole = builds.length === count && !builds.some(({name}) => isPlaceholder(name));
  const told = new Set<string>();
  for (const {name, waitsFor} of builds) {
    for (const {text, at} of waitsFor) {
      if (!byName.has(text) && isWhole && !isPlaceholder(text)) {
        const message = `\`${name}\` waits for \`${text}\`, and no build is called so.`;
        yield {rule: GRAPH_RULES['batch-unknown-build'], at, message};
      } else if (count <= MOST_BUILDS && !told.has(name) && !told.has(text) && reaches(byName, text, name)) {
        told.add(name);
        told.add(text);
        yield {
          rule: GRAPH_RULES['batch-circle'],
          at,
          message: `\`${name}\` waits for \`${text}\`, which waits for \`${name}\`.`,
        };
      }
    }
  }
}

/** Whether `from` waits for `goal`, directly or not. Each build is visited once. */
function reaches(builds: ReadonlyMap<string, Build>, from: string, goal: string): boolean {
  const open = [from];
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === goal) {
      return true;
    }
    if (!seen.has(name)) {
      seen.add(name);
      open.push(...(builds.get(name)?.waitsFor.map(({text}) => text) ?? []));
    }
  }
  return false;
}

function dependenciesOf(build: Value): readonly Text[] {
  const value = fieldOf(build, 'depend-on');
  const values = value?.kind === 'text' ? [value] : itemsOf(value);
  return values.filter((item) => item.kind === 'text');
}
