import {isPlaceholder, placeholderNote} from '../placeholder';
import {ruleTable} from '../problem';
import {shorten} from '../shorten';
import {wrongType, type Check} from '../shape';

const VERSION = '/codebuild/buildspec#version';

/** What can be wrong with the version of a buildspec. */
export const VERSION_RULES = ruleTable({
  'version-unknown': {
    severity: 'error',
    section: VERSION,
    why: 'It is the version of the format, and there are two: 0.1 and 0.2. It isn’t the version of your project.',
    remedy: 'Write `version: 0.2`.',
  },
  'version-old': {
    severity: 'info',
    section: VERSION,
    why: 'Under 0.1 every command gets a shell of its own, so a `cd` or an `export` is gone on the next line.',
    remedy: 'Write 0.2, and look at commands that were glued together because of this.',
  },
});

/** The format is 0.1 or 0.2, as a number or as text. */
export const checkVersion: Check = function* check(value, here) {
  if (value.kind === 'list' || value.kind === 'map') {
    yield wrongType(value, here, '0.2');
  } else if (value.kind === 'filled' || (value.kind === 'text' && isPlaceholder(value.text))) {
    yield placeholderNote(value.at);
  } else if (value.kind === 'text' && /^0\.10*$/.test(value.text)) {
    yield {rule: VERSION_RULES['version-old'], at: value.at, message: 'This is the older format, 0.1.'};
  } else if (value.kind === 'empty' || !/^0\.20*$/.test(value.text)) {
    const written = value.kind === 'text' ? shorten(value.text) : 'nothing';
    const at = value.kind === 'text' ? value.at : here.at;
    const fix = value.kind === 'text' ? {...value.at, insert: '0.2', title: 'Write 0.2'} : undefined;
    yield {
      rule: VERSION_RULES['version-unknown'],
      at,
      message: `A buildspec’s version is 0.2 or 0.1; here it is ${written}.`,
      fix,
    };
  }
};
