import {checkSpec} from './check';

/** A thread of its own for checks, so that typing never waits for one. Takes a text and answers through the port beside it. */
addEventListener('message', ({data, ports: [port]}: MessageEvent<string>) => {
  port?.postMessage(checkSpec(data));
});
