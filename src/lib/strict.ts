import * as z from 'zod';
import {nearest} from './nearest';

/** An object schema that refuses fields it does not know, and says which field was probably meant. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownField(key, fields)).join('; ') : undefined,
  });
}

function unknownField(key: string, fields: readonly string[]): string {
  const meant = nearest(key, fields);
  return `unknown field "${key}"${meant ? `, did you mean "${meant}"?` : ''} Fields here: ${fields.join(', ')}`;
}
