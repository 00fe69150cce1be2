import {fields, flag} from '../shape';

/** The `proxy` section: two flags. */
export const checkProxy = fields({keys: {'upload-artifacts': flag, logs: flag}});
