const KEY = 'aws-cicd-field-guide/no-slash';

/** Whether `/` opens the search. It does unless it was switched off in this browser (WCAG 2.1.4). */
export function slashIsOn(): boolean {
  try {
    return !window.localStorage.getItem(KEY);
  } catch {
    return true;
  }
}

/** Switches `/` on or off; tells whether that could be saved. */
export function switchSlash(on: boolean): boolean {
  try {
    if (on) {
      window.localStorage.removeItem(KEY);
    } else {
      window.localStorage.setItem(KEY, '1');
    }
    return true;
  } catch {
    return false;
  }
}
