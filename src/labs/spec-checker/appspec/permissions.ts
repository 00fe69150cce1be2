import {ruleTable} from '../problem';
import {list} from '../list-checks';
import {fields} from '../map-checks';
import {oneOf, text, textThat} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';
import {fieldOf} from '../value';

const SECTION = '/codedeploy/appspec#permissions';

/** What can be wrong with a mode. */
export const PERMISSION_RULES = ruleTable({
  // What the agent does with modes, entries of lists and contexts: mode_info.rb, ace_info.rb and context_info.rb in
  // github.com/aws/aws-codedeploy-agent, 19 Feb 2026.
  'permission-mode': {
    severity: 'error',
    section: SECTION,
    why: 'The mode is a number as chmod takes it. The agent ends the deployment at letters such as u+x, at 8 and 9, and at more than four digits.',
    remedy: 'Write three or four digits from 0 to 7, such as 644.',
  },
  'permission-mode-short': {
    severity: 'warning',
    section: SECTION,
    why: 'The agent puts zeros in front of a short mode, so nobody but the last of owner, group, and others may do anything.',
    remedy: 'Write three or four digits from 0 to 7, such as 644.',
  },
  'permission-acl': {
    severity: 'error',
    section: SECTION,
    why: 'The agent reads entries such as `u:mary:rw` or `m::rw`, and ends the deployment at any other. The reference refuses unnamed users and groups, too.',
    remedy:
      'Write the kind, the name, and the rights, with colons between them; use `mode` for the owner and the group.',
  },
  'permission-context-type': {
    severity: 'warning',
    section: SECTION,
    why: 'The reference calls the type optional. The agent ends the deployment without it: “an invalid context type”.',
    remedy: 'Add `type`, such as `httpd_sys_content_t`.',
  },
  'permission-object-relative': {
    severity: 'warning',
    section: SECTION,
    why: 'The object is a place on the server, after the files are copied. What begins elsewhere, or has a wildcard, names nothing there.',
    remedy: 'Write the whole path of a file or a folder; patterns stand under `pattern`.',
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
  if (/^[0-7]{1,2}$/.test(written)) {
    const message = `The mode \`${written}\` counts as ${written.padStart(3, '0')}.`;
    yield {rule: PERMISSION_RULES['permission-mode-short'], at, message};
  } else if (!/^[0-7]{3,4}$/.test(written)) {
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

const KINDS = /^(?:u|user|g|group|o|other|m|mask)$/;
const DEFAULT = /^(?:d|default)$/;

/** `[default:][kind:][name]:rights`, read from its end as the agent does. */
function isAccessEntry(written: string): boolean {
  const parts = written.split(':');
  const [rights = '', name = '', kind, lead] = [...parts].reverse();
  if (parts.length < 2 || parts.length > 4 || !/^(?:[-rwx]*|[0-7])$/.test(rights)) {
    return false;
  }
  const isDefault = DEFAULT.test(lead ?? kind ?? '');
  const isMask = /^(?:m|mask)$/.test(kind ?? name);
  const isKnown = kind === undefined || KINDS.test(kind) || (lead === undefined && DEFAULT.test(kind));
  // An entry without a name is what `mode` sets; `o:r` has none either.
  const isNamed = name !== '' && !(kind === undefined && /^(?:o|other)$/.test(name));
  return isKnown && (lead === undefined || DEFAULT.test(lead)) && (isNamed || isDefault || isMask);
}

const accessEntry = textThat(function* check(written, {at}) {
  if (!isAccessEntry(written)) {
    yield {rule: PERMISSION_RULES['permission-acl'], at, message: `\`${shorten(written)}\` is no entry of a list.`};
  }
});

const object = textThat(function* check(written, {at}) {
  if (!/^[/\\]/.test(written) || written.includes('*')) {
    const found = written.includes('*') ? 'has a wildcard' : 'isn’t an absolute path';
    const message = `The object \`${shorten(written)}\` ${found}.`;
    yield {rule: PERMISSION_RULES['permission-object-relative'], at, message};
  }
});

const labels = fields({open: true, keys: {user: text, type: text, range: text, name: text}});
const context: Check = function* check(value, here) {
  yield* labels(value, here);
  const type = fieldOf(value, 'type');
  if (value.kind === 'map' && (type === undefined || type.kind === 'empty')) {
    const message = '`context` has no `type`.';
    yield {rule: PERMISSION_RULES['permission-context-type'], at: here.at, message};
  }
};

const kinds = oneOf(['file', 'directory']);

/**
 * An entry of `permissions`. The guide of AWS may know further keys. `except`, `acls` and `type` are lists: the agent fails on
 * one text in their place (github.com/aws/aws-codedeploy-agent, application_specification.rb, 19 Feb 2026).
 */
export const permission = fields({
  open: true,
  keys: {
    object,
    pattern: text,
    except: list(text),
    owner: text,
    group: text,
    mode,
    acls: list(accessEntry),
    context,
    type: list(kinds),
  },
  required: ['object'],
});
