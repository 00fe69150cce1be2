import type {Compression} from './link';
import type {Bytes} from './utf8';

/** The compression that this browser has. */
export function browserCompression(): Compression {
  return {
    ...(has(() => new CompressionStream('deflate-raw')) && {
      deflate: async (bytes) => {
        const deflated = await through(bytes, new CompressionStream('deflate-raw'), Infinity);
        // Without a limit nothing is too large.
        return deflated === 'too-large' ? new Uint8Array() : deflated;
      },
    }),
    ...(has(() => new DecompressionStream('deflate-raw')) && {
      inflate: (bytes, most) => through(bytes, new DecompressionStream('deflate-raw'), most),
    }),
  };
}

/** Older browsers have no such streams, or not this format. */
function has(make: () => unknown): boolean {
  try {
    return make() !== undefined;
  } catch {
    return false;
  }
}

async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Bytes | 'too-large'> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // What goes wrong while writing is told by the reader.
  const written = Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return 'too-large';
    }
  }
  await written;
  const whole = new Uint8Array(size);
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
