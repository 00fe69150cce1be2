/** The first character in use: those before it are escaped in JSON. */
const FIRST = 35;
const BACKSLASH = 92;
/** Numbers from here on would become surrogates. */
const LIMIT = 0xd800 - FIRST - 1;

/** Whole numbers from 0 on as text, a character each: up to 91 takes a byte, up to 2011 two, and JSON escapes none of them. */
export function symbolsOf(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (number < 0 || number >= LIMIT) {
        throw new Error(`${number} can't be written as one character; it has to be from 0 to ${LIMIT - 1}`);
      }
      const code = number + FIRST;
      return String.fromCharCode(code < BACKSLASH ? code : code + 1);
    })
    .join('');
}

/** The numbers that `symbolsOf` wrote. */
export function numbersOf(symbols: string): readonly number[] {
  return Array.from({length: symbols.length}, (_, index) => {
    const code = symbols.charCodeAt(index);
    return (code < BACKSLASH ? code : code - 1) - FIRST;
  });
}
