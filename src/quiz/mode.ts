/**
 * How an item is asked, apart from what it asks. `immediate`: each answer is checked and explained at once. `deferred`: all are
 * answered first, then checked together. `recall`: the explanation is withheld until the answer is right or given up.
 */
export const MODES = ['immediate', 'deferred', 'recall'] as const;
export type Mode = (typeof MODES)[number];

/** How sure a reader said to be before the check. It never changes a score. */
export const CONFIDENCES = ['guess', 'fairly', 'certain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
