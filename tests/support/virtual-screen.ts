import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Larger than the window that Chromium opens by itself. */
const SIZE = '1280x1000x24';
const START_LIMIT_MS = 10_000;
const KEYS_LIMIT_MS = 5_000;

/** A screen that nobody sees, with a keyboard: what a browser draws beside its pages can be answered only there. */
export interface VirtualScreen {
  /** For the environment of whoever shall draw there. */
  readonly display: string;
  /** Presses real keys, one after the other, by their names in X11 (`Tab`, `Return`); whoever has the focus gets them. */
  pressKeys(...keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** The number that the server writes once somebody may draw there. */
async function readDisplay(server: ChildProcess): Promise<string> {
  let text = '';
  const signal = AbortSignal.timeout(START_LIMIT_MS);
  const pipe = server.stdio[3] as Readable;
  pipe.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  while (!text.includes('\n')) await once(pipe, 'data', { signal });
  return `:${text.trim()}`;
}

async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(command, args, { env, stdio: 'ignore', timeout: KEYS_LIMIT_MS });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
}

/** @throws {Error} where `Xvfb` or `xdotool` are missing (`scripts/setup/ensure-browsers.mjs` names their packages). */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  // The server itself chooses a number that is free. It listens on no network.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => server.kill();
  process.once('exit', end);
  try {
    const display = await Promise.race([
      readDisplay(server),
      once(server, 'exit').then(([status]) => {
        throw new Error(`Xvfb ended with ${status}.`);
      }),
    ]);
    const env = { ...process.env, DISPLAY: display };
    return {
      display,
      pressKeys: (...keys) => run('xdotool', ['key', '--delay', '100', ...keys], env),
      async close() {
        process.off('exit', end);
        if (server.exitCode !== null) return;
        const gone = once(server, 'exit');
        server.kill();
        await gone;
      },
    };
  } catch (error) {
    process.off('exit', end);
    server.kill();
    throw error;
  }
}
