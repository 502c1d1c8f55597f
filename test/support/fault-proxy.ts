import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** A TCP proxy in front of a server, with which a test can cause network faults. */
export type FaultProxy = {
  /** The server's URL through the proxy. */
  readonly url: string;
  /** Breaks every connection; the next one gets through. */
  cut(): void;
  /** Breaks every connection and refuses new ones until {@link FaultProxy.mend}. */
  unplug(): void;
  /** Carries no byte either way until {@link FaultProxy.mend}, as when a server hangs. */
  freeze(): void;
  /** Delays each answer by this many milliseconds, until {@link FaultProxy.mend}. */
  slow(ms: number): void;
  mend(): void;
  /** Carries new connections to another server and keeps those that are open, as after a failover. */
  moveTo(serverUrl: string): void;
  close(): void;
};

/** Starts a proxy to a server of Redis or PostgreSQL. */
export async function proxyTo(serverUrl: string): Promise<FaultProxy> {
  let target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'unplugged' | 'frozen' = 'whole';
  let lagMs = 0;

  const server = createServer((near) => {
    if (state === 'unplugged') {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port || (target.protocol === 'redis:' ? 6379 : 5432)), target.hostname);
    near
      .pipe(far)
      .pipe(lagging(() => lagMs))
      .pipe(near);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      if (state === 'frozen') socket.pause();
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // A test that fails before it closes the proxy must not keep the process alive.
  server.unref();

  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const url = new URL(serverUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    cut,
    unplug() {
      state = 'unplugged';
      cut();
    },
    freeze() {
      state = 'frozen';
      for (const socket of sockets) socket.pause();
    },
    slow(ms) {
      lagMs = ms;
    },
    mend() {
      state = 'whole';
      lagMs = 0;
      for (const socket of sockets) socket.resume();
    },
    moveTo(url) {
      target = new URL(url);
    },
    close() {
      cut();
      server.close();
    },
  };
}

/** Passes bytes on after the lag, and keeps their order even if the lag changes. */
function lagging(lagMs: () => number): Transform {
  let last = Promise.resolve();
  return new Transform({
    transform(chunk, _encoding, done) {
      const late = lagMs() > 0 ? pause(lagMs()) : undefined;
      last = last.then(() => late).then(() => void this.push(chunk));
      done();
    },
    flush(done) {
      void last.then(() => done());
    },
  });
}
