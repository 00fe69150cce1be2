/** Tests run in a browser, or what stands in for one. */
export default function useIsBrowser(): boolean {
  return true;
}
