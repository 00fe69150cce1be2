declare module '@quizzes/*' {
  import type {Bank} from '@site/src/quiz/bank';

  /** The validated bank of that id; an id without a file in `quizzes/` does not resolve, and the build says so. */
  const bank: Bank;
  export default bank;
}
