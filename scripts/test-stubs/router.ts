/** The address the test has set on `window`. */
export function useLocation(): Pick<Location, 'hash' | 'pathname' | 'search'> {
  const {hash, pathname, search} = window.location;
  return {hash, pathname, search};
}
