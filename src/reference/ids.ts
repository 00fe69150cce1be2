import * as z from 'zod';

/** An id: lower-case words joined by hyphens. It goes into links and saved progress, so it is never changed and never used again. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'needs to be a slug: lower-case letters, digits, single hyphens');

/** An id in a registry: topic, dot, name, such as `codebuild.timeout.max`. */
export const RegistryId = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'needs to look like topic.name, such as codebuild.timeout');

/** A day as YYYY-MM-DD. */
export const Day = z.iso.date('needs to be a day as YYYY-MM-DD');

/** A section of this guide: its path and heading id, such as `/codebuild#phases`. */
export const Section = z
  .string()
  .regex(/^\/[a-z0-9/-]*#[a-z0-9-]+$/, 'needs to be a path and a heading id, such as /codebuild#phases');

/** An address that can be opened, https only. */
export const Address = z.url({protocol: /^https$/, error: 'needs an https address'});
