import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The project's repository as the site's configuration names it; nothing where it names none. */
export function useRepository(): {readonly repository?: string} {
  const {repository} = useDocusaurusContext().siteConfig.customFields ?? {};
  return typeof repository === 'string' && repository !== '' ? {repository} : {};
}
