import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, Pool } from 'undici';

type Answer = { readonly statusCode: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/**
 * Sends one request and reads its whole answer. After `timeoutMs` both are abandoned; a request that is still waiting
 * for a connection is then never sent.
 *
 * undici's own `request` is not used: its stream and abort signal per call keep the garbage collector busy.
 */
export function exchange(pool: Pool, timeoutMs: number, options: Dispatcher.DispatchOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let sending: Dispatcher.DispatchController | undefined;
    let late: Error | undefined;
    const timer = setTimeout(() => {
      late = new Error(`The connector did not answer within ${timeoutMs} ms.`);
      sending?.abort(late);
      reject(late);
    }, timeoutMs);

    let statusCode = 0;
    let headers: IncomingHttpHeaders = {};
    const chunks: Buffer[] = [];
    pool.dispatch(options, {
      onRequestStart(controller) {
        sending = controller;
        if (late) controller.abort(late);
      },
      onResponseStart(_controller, status, received) {
        statusCode = status;
        headers = received;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        clearTimeout(timer);
        resolve({ statusCode, headers, text: Buffer.concat(chunks).toString() });
      },
      onResponseError(_controller, error) {
        clearTimeout(timer);
        reject(error);
      },
    });
  });
}
