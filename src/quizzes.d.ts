declare module '@quizzes/*' {
  const bank: import('./quiz/bank').Bank;
  export default bank;
}
