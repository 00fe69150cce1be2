import {existsSync, readFileSync} from 'node:fs';

/** The parts of webpack's and rspack's compiler that this needs; both have them. */
type Compilation = {readonly errors: Error[]; readonly fileDependencies: {add: (file: string) => void}};
type Compiler = {
  readonly hooks: {readonly thisCompilation: {tap: (name: string, hook: (compilation: Compilation) => void) => void}};
};

/**
 * Shows the problems of the quiz files in the dev server's overlay. `loadContent` writes them to `file`; the bundler watches
 * that file, so a problem appears, and goes away, without a restart.
 */
export class QuizProblems {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('QuizProblems', (compilation) => {
      compilation.fileDependencies.add(this.#file);
      const text = existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '';
      if (text !== '') {
        compilation.errors.push(new Error(text));
      }
    });
  }
}
