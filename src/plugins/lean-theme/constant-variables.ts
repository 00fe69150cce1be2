import type {Declaration, Root} from 'postcss';

/** Values by the name of the variable that has them wherever a style sheet reads it. */
export type Constants = ReadonlyMap<string, string>;

const READ = /var\((--[\w-]+)(?:,[^()]*)?\)/g;

/**
 * Variables of `root` that are set once, on `:root`, to a value that depends on nothing, or on such variables only.
 *
 * @param kept Whether a variable is set or read outside of this style sheet in a way that needs its definition.
 */
export function constantVariables(root: Root, kept: (name: string) => boolean): Constants {
  const once = new Map<string, Declaration | undefined>();
  root.walkDecls(/^--/, (declaration) => {
    once.set(declaration.prop, once.has(declaration.prop) ? undefined : declaration);
  });
  const constants = new Map<string, string>();
  let known = -1;
  while (known < constants.size) {
    known = constants.size;
    for (const [name, declaration] of once) {
      if (declaration && onRoot(declaration) && !kept(name)) {
        const value = withValues(declaration.value, constants);
        if (!value.includes('var(') && !value.includes('url(')) {
          constants.set(name, value);
        }
      }
    }
  }
  return constants;
}

/** Whether a declaration stands under `:root`, whatever the width of the window or the medium. */
function onRoot({parent}: Declaration): boolean {
  return (
    parent?.type === 'rule' && 'selector' in parent && parent.selector === ':root' && parent.parent?.type === 'root'
  );
}

/** Writes the values of constants where a style sheet reads them, and leaves out what sets them. */
export function writeConstants(root: Root, constants: Constants): void {
  root.walkDecls((declaration) => {
    if (constants.has(declaration.prop)) {
      declaration.remove();
    } else if (declaration.value.includes('var(--')) {
      declaration.value = withValues(declaration.value, constants);
    }
  });
}

function withValues(value: string, constants: Constants): string {
  return value.replace(READ, (read, name: string) => constants.get(name) ?? read);
}
