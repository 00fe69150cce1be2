/**
 * Follows the system between light and dark where the reader has not chosen. The theme listens only once the page is mounted: a
 * system that turned dark while the scripts were on their way would be missed, and frames have no such listener at all.
 */
if (typeof window !== 'undefined') {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    const {dataset} = document.documentElement;
    if (dataset.themeChoice === 'system') {
      dataset.theme = dark.matches ? 'dark' : 'light';
    }
  };
  dark.addEventListener('change', follow);
  follow();
}
