import {ruleTable} from '../problem';
import {list} from '../list-checks';
import {fields} from '../map-checks';
import {oneOf, text, textThat} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';

const SECTION = '/codedeploy/appspec#permissions';

/** What can be wrong with a mode. */
export const PERMISSION_RULES = ruleTable({
  'permission-mode': {
    severity: 'warning',
    section: SECTION,
    why: 'The mode is a number as chmod takes it; letters such as u+x aren’t supported.',
    remedy: 'Write three or four digits from 0 to 7, such as 644.',
  },
  'permission-mode-zero': {
    severity: 'warning',
    section: SECTION,
    why: 'YAML parsers read a number that begins with a zero as octal, so another mode may be set.',
    remedy: 'Put quotes around the mode, or leave the zero out.',
  },
});

const mode: Check = textThat(function* check(written, value) {
  const {at} = value;
  if (!/^[0-7]{3,4}$/.test(written)) {
    yield {
      rule: PERMISSION_RULES['permission-mode'],
      at,
      message: `The mode \`${shorten(written)}\` isn’t three or four digits.`,
    };
  } else if (value.kind === 'text' && value.style === 'plain' && written.startsWith('0')) {
    const fix = {...at, insert: `'${written}'`, title: `Write '${written}'`};
    yield {
      rule: PERMISSION_RULES['permission-mode-zero'],
      at,
      message: `The mode ${written} begins with a zero and has no quotes.`,
      fix,
    };
  }
});

const kinds = oneOf(['file', 'directory']);

/**
 * An entry of `permissions`. The guide of AWS may know further keys. `except`, `acls` and `type` are lists: the agent fails on
 * one text in their place (github.com/aws/aws-codedeploy-agent, application_specification.rb, 19 Feb 2026).
 */
export const permission = fields({
  open: true,
  keys: {
    object: text,
    pattern: text,
    except: list(text),
    owner: text,
    group: text,
    mode,
    acls: list(text),
    context: fields({open: true, keys: {user: text, type: text, range: text, name: text}}),
    type: list(kinds),
  },
  required: ['object'],
});
