/** Two seconds of frames: after that, the reader has gone elsewhere. */
const MOST = 120;

/** Puts the focus where a link leads, as soon as that page is there. Call it before going there. */
export function focusOn({pathname, hash}: Pick<HTMLAnchorElement, 'pathname' | 'hash'>): void {
  const id = hash.slice(1);
  // The page that is left may have a section of the same name; its head goes when the next page comes.
  const left = window.location.pathname === pathname ? null : document.querySelector('h1');
  let frames = 0;
  const look = () => {
    frames += 1;
    const target = left?.isConnected ? null : id ? document.getElementById(id) : document.querySelector('h1');
    if (target) {
      target.tabIndex = target.tabIndex >= 0 ? target.tabIndex : -1;
      target.scrollIntoView();
      target.focus({preventScroll: true});
    } else if (frames < MOST) {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
