import type {Findings} from '../problem';
import type {Value} from '../value';
import {accessKeyFindings} from './access-keys';
import {commandsOf} from './commands';
import {cutFindings} from './cut';
import {dockerFindings} from './docker';
import {lookAlikeFindings} from './look-alikes';
import {publishFindings} from './publish';
import {scriptFindings} from './scripts';
import {shellFindings} from './shells';

/** What works and still goes wrong one day: told as warnings. `source` is the whole file, with its comments. */
export function* practices(root: Value, source: string): Findings {
  const commands = commandsOf(root);
  yield* accessKeyFindings(source);
  yield* dockerFindings(root, commands, source);
  yield* publishFindings(root, commands);
  yield* shellFindings(root, commands);
  yield* scriptFindings(root, commands, source);
  yield* cutFindings(commands, source);
  yield* lookAlikeFindings(commands, source);
}
