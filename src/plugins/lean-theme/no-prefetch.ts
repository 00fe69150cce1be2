/**
 * Turns off fetching every page that a visible link points to: 47 kB at 100 pages, on phones even for the closed menu.
 * The link under the pointer or the focus is still fetched ahead. Docusaurus calls this first while the first page mounts,
 * before any link can report that it is visible.
 */
export function onRouteUpdate(): void {
  window.docusaurus = {...window.docusaurus, prefetch: () => false};
}
