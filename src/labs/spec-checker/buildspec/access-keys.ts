import {ruleTable, type Findings} from '../problem';

/** Credentials in the file. */
export const ACCESS_KEY_RULES = ruleTable({
  'access-key': {
    severity: 'warning',
    section: '/codebuild/secrets-and-network#whose-rights',
    why: 'A key in a file is in the history of the repository for good, and whoever reads it can use it. The build has a role and needs no key.',
    remedy: 'Deactivate the key, remove it, and give the service role the rights.',
  },
});

/** Long-lived and temporary access key IDs, wherever they stand, comments included. */
export function* accessKeyFindings(source: string): Findings {
  for (const match of source.matchAll(/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g)) {
    const at = {from: match.index, to: match.index + match[0].length};
    yield {rule: ACCESS_KEY_RULES['access-key'], at, message: `\`${match[0].slice(0, 4)}…\` is an access key of AWS.`};
  }
}
