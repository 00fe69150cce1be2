/** What can be changed of a stage or of an action, and the buttons that move it. */
type Part =
  | 'name'
  | 'category'
  | 'runOrder'
  | 'minutes'
  | 'inputs'
  | 'outputs'
  | 'beforeEntry'
  | 'onSuccess'
  | 'onFailure'
  | 'earlier'
  | 'later';

/** A place of the editor: a part of a stage, or of one of its actions. Stages and actions are counted from 0. */
export type Place = {readonly stage: number; readonly action?: number; readonly part: Part};

/** Id of the element at that place, in the form of that id. */
export function fieldId(form: string, {stage, action, part}: Place): string {
  return [form, stage, ...(action === undefined ? [] : [action]), part].join('-');
}
