/** The site's base is `/` in tests. */
export default function useBaseUrl(path: string): string {
  return path;
}
