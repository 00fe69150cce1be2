/** Words that may stand before a program: `sudo`, `then`, `NAME=value`. */
const BEFORE = /^(?:sudo|time|exec|command|env|nohup|then|else|elif|do|if|while|until|!|-[A-Za-z]+|[A-Za-z_]\w*=\S*)$/;
/** Words that are looked at: a program with what it is told to do stands early. */
const MOST_WORDS = 60;

/**
 * The simple commands of a shell text, each as its words joined by single spaces, without what stands before the program:
 * `if x; then sudo docker push y; fi` has `docker push y`. Comments are left out. Works without a shell’s grammar,
 * so quoted separators split, too; what is looked for begins a command in any case.
 */
export function simpleCommands(text: string): readonly string[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(/[;&|(){}`]/))
    .map(program)
    .filter((command) => command !== '');
}

function program(segment: string): string {
  const words = segment.slice(0, 2000).trim().split(/\s+/, MOST_WORDS);
  const start = words.findIndex((word) => !BEFORE.test(word));
  return start === -1 ? '' : words.slice(start).join(' ');
}
