import {fields} from '../map-checks';
import {flag} from '../scalar-checks';

/** The `proxy` section: two flags. */
export const checkProxy = fields({keys: {'upload-artifacts': flag, logs: flag}});
