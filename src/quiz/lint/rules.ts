/** How a rule is held: an error stops the build, a warning is printed, a bound is about all items, `scheduled` looks at dates. */
type Force = 'error' | 'warning' | 'both' | 'bound' | 'scheduled';

/** A rule of item writing, as `/about/quality` tells it. */
export type Rule = {
  /** As findings name it. */
  readonly id: string;
  readonly force: Force;
  /** What it looks at and what would be wrong, one or two sentences. */
  readonly checks: string;
};

/** All rules, by what they protect. */
export const RULES = {
  leaks: [
    rule('L01', 'bound', 'How many items have a key that is longer than each of its distractors.'),
    rule(
      'L02',
      'bound',
      'What a reader scores who knows nothing and takes the longest option each time, or the shortest.',
    ),
    rule(
      'L03',
      'both',
      'In each item, how long the key is beside its distractors: a warning outside 0.67 to 1.5, an error below 0.5 or above 2.',
    ),
    rule(
      'L04',
      'bound',
      'Whether authors put keys in a favorite place: all places are used evenly, and never four times in a row.',
    ),
    rule('L05', 'bound', 'What a reader scores who takes the option that repeats most words of the question.'),
    rule('L06', 'bound', 'Whether words such as “always” and “never” stand in distractors more often than in keys.'),
    rule(
      'L07',
      'bound',
      'Whether careful words such as “may” and “usually” stand in keys more often than in distractors.',
    ),
    rule('L08', 'warning', 'A question that ends in “a” or “an”, which only some options can follow.'),
    rule('L09', 'warning', 'A key that is the only option with code, a number and its unit, brackets or a dash.'),
  ],
  form: [
    rule('S01', 'error', 'Options that point at other options, such as “all of the above”: options are shuffled.'),
    rule('S02', 'warning', 'Questions in the negative, unless NOT stands in capitals.'),
    rule('S03', 'warning', 'Items that ask for a bare true or false.'),
    rule(
      'S04',
      'error',
      'Items with fewer than three options or more than five. How many are right is told beside the options.',
    ),
    rule(
      'S05',
      'warning',
      'Stems that hold no question, so that one would have to read the options to know what is asked.',
    ),
    rule('S06', 'error', 'Two options that say the same once case, white space and punctuation are folded.'),
    rule('S07', 'warning', 'Stems above 80 words or 25 lines of code, options above 25 words.'),
    rule('S08', 'error', 'Ids that aren’t slugs, or that two items of the site share.'),
  ],
  feedback: [
    rule('F01', 'error', 'Options without a reason of 40 to 400 characters, right and wrong ones alike.'),
    rule('F02', 'error', 'Wrong options that name no misconception of the registry.'),
    rule('F03', 'warning', 'Reasons that begin with a bare verdict, which the page has given already.'),
    rule('F04', 'warning', 'Two wrong options of one item that rest on the same misconception.'),
    rule('F05', 'error', 'Hints that contain the key.'),
  ],
  evidence: [
    rule('R01', 'error', 'Items without a source: its address, the claim it supports, the day it was read.'),
    rule(
      'R02',
      'scheduled',
      'Sources that were read more than 180 days ago, or 730 where AWS can’t change them. A scheduled job looks at this, because a build must not fail as time passes.',
    ),
    rule(
      'R04',
      'both',
      'Items that give the status of a service by hand instead of taking it from the registry: an error in an answer, a warning in a situation.',
    ),
    rule(
      'R05',
      'both',
      'Quotas and timeouts of the registry that an item types by hand: an error in an answer, a warning in a situation, which may use the same number by chance.',
    ),
    rule('R06', 'error', 'YAML and JSON in stems that don’t parse.'),
  ],
  coverage: [
    rule('C01', 'error', 'Objectives that fewer than three items ask about, or only by recall.'),
    rule('C02', 'bound', 'How many items ask to remember, to apply or diagnose, and to design.'),
    rule('C03', 'bound', 'How many items are something else than multiple choice.'),
    rule(
      'C04',
      'warning',
      'Two items of a bank that ask nearly the same, and facts that are the key of more than three items.',
    ),
    rule(
      'C05',
      'error',
      'Sections of a lesson that no item is about. What all lessons have, such as takeaways and sources, is left out.',
    ),
  ],
  access: [
    rule('A01', 'warning', 'Lines of code wider than 72 columns, which phones cut off.'),
    rule('A02', 'error', 'Code blocks that don’t name their language.'),
    rule('A03', 'warning', 'Images without a text for readers who can’t see them, or with a text that gives the key.'),
    rule('A04', 'error', 'Raw HTML. Without it an item can’t set colors, so nothing in it is told by color alone.'),
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

/** What a group of rules protects. */
export type RuleGroup = keyof typeof RULES;

function rule(id: string, force: Force, checks: string): Rule {
  return {id, force, checks};
}
