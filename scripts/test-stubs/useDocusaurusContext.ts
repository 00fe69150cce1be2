/** The part of the site's configuration that components read. */
export default function useDocusaurusContext() {
  return {siteConfig: {customFields: {}}};
}
