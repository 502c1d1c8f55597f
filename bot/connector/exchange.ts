import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, Pool } from 'undici';

type Answer = { readonly statusCode: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/**
 * One request and the whole of its answer, given up after `timeoutMs`: a request that still waits for a connection is
 * then not sent.
 *
 * Not undici's own `request`: its stream and abort signal for each call keep the garbage collector busy.
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
