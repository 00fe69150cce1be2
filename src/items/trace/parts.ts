/** The part id of the first answer, so no option may have it. */
export const OUTCOME = 'outcome';
