/** Stands in for prism-react-renderer: the theme's client module asks for `Prism` and adds languages to it. */
export const Prism = {languages: {}};
