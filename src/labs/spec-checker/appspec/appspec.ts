import type {SpecKind} from '../kind';
import type {Findings} from '../problem';
import type {Here} from '../shape';
import {headOf, type Value} from '../value';
import {checkFunctions} from './functions';
import {checkServer} from './server';

/** An AppSpec file’s kind. */
export type AppSpecKind = Exclude<SpecKind, 'buildspec' | 'unknown'>;

/** Everything about an AppSpec file. `source` is the whole file. */
export function checkAppSpec(kind: AppSpecKind, root: Value, source: string): Findings {
  const here: Here = {name: '', section: '/codedeploy/appspec#three-files', at: headOf(root), source};
  switch (kind) {
    case 'appspec-server':
      return checkServer(root, here);
    case 'appspec-ecs':
      return checkFunctions('ECS', root, here);
    case 'appspec-lambda':
      return checkFunctions('Lambda', root, here);
  }
}
