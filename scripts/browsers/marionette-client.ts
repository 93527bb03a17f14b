import { connect, type Socket } from 'node:net';
import { withDeadline } from './deadline.ts';

/** An error that Firefox answered, with WebDriver's own name for it, such as `no such element`. */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
  readonly kind: string;
  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`);
    this.kind = kind;
  }
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export interface MarionetteClient {
  /** Sends one command and returns its result; `WebDriver:…`, `Addon:…` and `Marionette:…` commands alike. */
  send<Result = unknown>(command: string, parameters?: Record<string, unknown>, timeoutMs?: number): Promise<Result>;
  close(): void;
}

/** Splits the byte stream into Marionette's frames, which are `length:json`. */
function createFrameReader(onFrame: (frame: unknown) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0);
  return (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const length = Number(pending.toString('latin1', 0, colon));
      const end = colon + 1 + length;
      if (pending.length < end) return;
      const frame: unknown = JSON.parse(pending.toString('utf8', colon + 1, end));
      pending = pending.subarray(end);
      onFrame(frame);
    }
  };
}

/** Connects to the remote control that Firefox opens with `--marionette` (protocol level 3). */
export async function connectMarionette(port: number, timeoutMs: number): Promise<MarionetteClient> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve;
  });
  const failAll = (error: Error) => {
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
  };

  const socket: Socket = connect({ port, host: '127.0.0.1' });
  socket.setNoDelay(true);
  socket.on(
    'data',
    createFrameReader((frame) => {
      if (!Array.isArray(frame)) {
        greeted();
        return;
      }
      const [, id, error, result] = frame as [number, number, { error: string; message: string } | null, unknown];
      const each = waiting.get(id);
      waiting.delete(id);
      if (error) each?.reject(new MarionetteError(error.error, error.message));
      else each?.resolve(result);
    }),
  );
  socket.on('error', failAll);
  socket.on('close', () => failAll(new Error('Firefox closed its remote control.')));
  const refused = new Promise<never>((_, reject) => socket.once('error', reject));
  await withDeadline(Promise.race([greeting, refused]), timeoutMs, 'connecting to Firefox');

  return {
    async send<Result>(command: string, parameters: Record<string, unknown> = {}, limitMs = 30_000): Promise<Result> {
      if (socket.destroyed) throw new Error('Firefox is closed.');
      lastId += 1;
      const id = lastId;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      const body = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
      try {
        return (await withDeadline(answer, limitMs, command)) as Result;
      } finally {
        waiting.delete(id);
      }
    },
    close: () => socket.destroy(),
  };
}
