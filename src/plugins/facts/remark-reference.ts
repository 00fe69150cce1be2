import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {nearest} from '../../lib/nearest';
import {LEVELS} from '../../quiz/quality/quality';
import type {GlossaryEntry} from '../../reference/glossary-entry';
import {unknownFact} from '../quiz-banks/interpolate';
import {loadRegistries, type Registries} from '../quiz-banks/registries';
import {attributeFor, attributeOf, elementsOf, type Filling} from './elements';
import {mistakeGroups} from './mistakes';
import {bankFigures, comparedBanks, itemCounts, ruleGroups, ruleRows} from './quality';
import {factGroups, misconceptionGroups, serviceRows} from './reference-pages';
import {scenariosOf} from './scenarios';
import {loadPages, loadSite} from './site';

/** The attributes a component gets, or what is wrong with the id it names. */
type Filled = Readonly<Record<string, Filling>> | {readonly problem: string};

/**
 * Fills in components at build, so a page carries only what it names: `<Fact>`, `<Term>` and `<ServiceStatus>` (each by its id),
 * `<Glossary>`, and the lists and tables of the pages about this guide. An unknown id stops the build and says which one was
 * probably meant.
 */
export function remarkReference({quizzesDir}: {readonly quizzesDir: string}) {
  return (tree: Root, file: VFile) => {
    const registries = loadRegistries(quizzesDir);
    for (const node of elementsOf(tree)) {
      const named = attributeOf(node, node.name === 'RuleTable' ? 'group' : 'id');
      const filled = fillById(node.name, named, registries) ?? fillWhole(node.name, named, registries, quizzesDir);
      if (typeof filled.problem === 'string') {
        file.fail(filled.problem, node);
      }
      node.attributes.push(
        ...Object.entries(filled).flatMap(([name, filling]) =>
          filling === undefined ? [] : [attributeFor(name, filling)],
        ),
      );
    }
  };
}

/** Components that show one entry of a registry. */
function fillById(component: string | null, id: string, {facts, services, terms}: Registries): Filled | undefined {
  switch (component) {
    case 'Fact': {
      const fact = facts.entries.get(id);
      return fact
        ? {value: fact.value, claim: fact.claim, source: fact.source, verifiedOn: fact.verifiedOn}
        : {problem: unknownFact(id, facts.entries)};
    }
    case 'Term': {
      const term = terms.entries.get(id);
      return term ? {term: term.term, short: term.short} : {problem: unknownId('term', id, 'glossary', terms.entries)};
    }
    case 'ServiceStatus': {
      const service = services.entries.get(id);
      return service ? {...service, id: undefined} : {problem: unknownId('service', id, 'services', services.entries)};
    }
    default:
      return undefined;
  }
}

/** Components that show everything of a kind; each stands on one page only. */
function fillWhole(component: string | null, named: string, registries: Registries, quizzesDir: string): Filled {
  switch (component) {
    case 'Glossary':
      return {terms: glossaryOf(registries)};
    case 'FactList':
      return {groups: factGroups(registries)};
    case 'ScenarioList':
      return scenariosOf(named);
    case 'ServiceTable':
      return {services: serviceRows(registries)};
    case 'MisconceptionList': {
      const {library, pages} = loadSite(quizzesDir);
      return {groups: misconceptionGroups(library, pages)};
    }
    case 'MistakeList':
      return {groups: mistakeGroups(loadPages(quizzesDir), registries)};
    case 'RuleTable': {
      const rules = ruleRows(named, loadSite(quizzesDir));
      return rules ? {rules} : {problem: `no group of rules "${named}"; there are ${ruleGroups().join(', ')}`};
    }
    case 'BankFigures':
      return bankFigures(loadSite(quizzesDir));
    case 'ComparedBanks':
      return {banks: comparedBanks(loadSite(quizzesDir).library)};
    case 'ItemCounts':
      return {levels: LEVELS, types: itemCounts(loadSite(quizzesDir).library)};
    case 'KeyChecks':
      return {rounds: [...registries.checks.entries.values()]};
    default:
      return {};
  }
}

function glossaryOf({services, terms}: Pick<Registries, 'services' | 'terms'>): readonly GlossaryEntry[] {
  return [...terms.entries.values()].map(({id, term, short, section, service, also}) => {
    const name = service && services.entries.get(service)?.name;
    return {id, term, short, section, ...(name && {service: name}), ...(also.length > 0 && {also: also.join(', ')})};
  });
}

function unknownId(kind: string, id: string, registry: string, entries: ReadonlyMap<string, unknown>): string {
  const meant = nearest(id, [...entries.keys()]);
  return `no ${kind} "${id}" in quizzes/reference/${registry}.yaml${meant ? `; did you mean "${meant}"?` : ''}`;
}
