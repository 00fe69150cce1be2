/** What a reader who has typed nothing yet may try; a test holds that each finds something. */
export const SUGGESTIONS = [
  'minimum healthy hosts',
  'post_build',
  'approval rule',
  'git credentials',
  'AllAtOnce',
] as const;
