/** Not used in this guide; the theme's own would travel with every page. */
export default function BackToTopButton(): null {
  return null;
}
