/** Words that stand in nearly every sentence and tell no two sections apart. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be because been before but by can can’t could did do does doesn’t don’t ' +
    'each every for from get had has have here how if in into is isn’t it its it’s just may more most must no not now of ' +
    'on one only or other our out over own same should so some such than that the their them then there these they this ' +
    'those through to too under until up very was we were what when where which while who whose why will with without ' +
    'would you your e.g i.e'
  ).split(' '),
);
