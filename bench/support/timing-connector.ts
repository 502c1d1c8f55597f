/** Plays Teams' connector in its own process: notes when each message arrives, and returns the times on `GET /`. */
import { createServer } from 'node:http';

/** The arrival times of each conversation's messages, in milliseconds. */
export type Arrivals = Readonly<Record<string, readonly number[]>>;

const arrivals = new Map<string, number[]>();

createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(JSON.stringify(Object.fromEntries(arrivals)));
    arrivals.clear();
    return;
  }
  const conversation = request.url?.split('/')[3] ?? '';
  request.resume().on('end', () => {
    const times = arrivals.get(conversation) ?? [];
    arrivals.set(conversation, [...times, performance.now()]);
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
