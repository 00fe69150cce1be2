import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';

/** The kinds of navbar items that `docusaurus.config.ts` uses; the theme's nine would all travel with every page. */
export default {default: DefaultNavbarItem};
