import type {SpecReport} from './check';

/** One for all checkers of a page; `null` where the browser has none or couldn’t load it. */
let worker: Worker | null | undefined;

/**
 * Checks a text in a thread of its own, so that typing doesn’t wait. Where the browser has no such threads, or this one doesn’t
 * start, checks it here. Rejects only if the checker can’t be loaded at all.
 */
export async function checkAside(text: string): Promise<SpecReport> {
  // Begun once; what is known to be missing isn't begun again.
  const thread = worker === undefined ? begin() : worker;
  worker = thread;
  if (thread) {
    try {
      return await ask(thread, text);
    } catch {
      thread.terminate();
      worker = null;
    }
  }
  const {checkSpec} = await import('./check');
  return checkSpec(text);
}

function begin(): Worker | null {
  return typeof Worker === 'function' ? new Worker(new URL('./check.worker.tsx', import.meta.url)) : null;
}

function ask(thread: Worker, text: string): Promise<SpecReport> {
  return new Promise((resolve, reject) => {
    const {port1, port2} = new MessageChannel();
    const fail = () => reject(new Error('The checker’s thread doesn’t answer.'));
    thread.addEventListener('error', fail, {once: true});
    port1.onmessage = ({data}: MessageEvent<SpecReport>) => {
      thread.removeEventListener('error', fail);
      port1.close();
      resolve(data);
    };
    thread.postMessage(text, [port2]);
  });
}
