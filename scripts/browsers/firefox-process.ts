import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchOptions } from './browser-driver.ts';
import { waitUntil, withDeadline } from './deadline.ts';
import { writeFirefoxPreferences } from './firefox-preferences.ts';
import { createProfileDirectory } from './profile-directory.ts';

export interface FirefoxProcess {
  readonly port: number;
  readonly profileDirectory: string;
  /** The same at once, as a crash would. */
  kill(): Promise<void>;
  /** Ends Firefox and every process it started, and removes the profile. */
  end(): Promise<void>;
}

/** A profile named by the caller serves as a template: it is copied, so that his own stays as it is. */
function prepareProfile(options: LaunchOptions): { path: string; remove: () => void; args: string[] } {
  const profile = createProfileDirectory('firefox');
  const args = [...(options.args ?? [])];
  const index = args.findIndex((argument) => argument === '-profile' || argument === '--profile');
  if (index >= 0) {
    const [, template] = args.splice(index, 2);
    if (template) cpSync(template, profile.path, { recursive: true, filter: (from) => !/[\\/](lock|\.parentlock)$/.test(from) });
  }
  writeFirefoxPreferences(profile.path, options);
  return { ...profile, args };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Starts Firefox with an empty profile and waits until its remote control listens. */
export async function startFirefox(executablePath: string, options: LaunchOptions, timeoutMs: number): Promise<FirefoxProcess> {
  const { path, remove, args } = prepareProfile(options);
  const isHeadless = options.headless ?? true;
  const own = ['--profile', path, '--no-remote', '--marionette', '-remote-allow-system-access', ...(isHeadless ? ['--headless'] : [])];
  const child = spawn(executablePath, [...own, ...args], {
    // A group of its own, so that content processes can be ended together with it and nothing else.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...options.env },
  });
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = `${lastWords}${chunk.toString()}`.slice(-2_000);
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      lastWords = error.message;
      resolve();
    });
  });
  const killNow = () => signalGroup(child, 'SIGKILL');
  process.once('exit', killNow);

  const kill = async () => {
    killNow();
    await withDeadline(exited, 2_000, 'ending Firefox').catch(() => undefined);
    process.off('exit', killNow);
    remove();
  };
  const end = async () => {
    signalGroup(child, 'SIGTERM');
    await Promise.race([exited, sleep(4_000)]);
    await kill();
  };

  try {
    const portFile = join(path, 'MarionetteActivePort');
    const died = exited.then(() => {
      throw new Error(`Firefox ended while starting. ${lastWords}`);
    });
    const listens = waitUntil(() => Number(readFileSync(portFile, 'utf8')), { timeoutMs, what: 'the start of Firefox', everyMs: 30 });
    const port = await Promise.race([listens, died]);
    died.catch(() => undefined);
    return { port, profileDirectory: path, end, kill };
  } catch (error) {
    await end();
    throw error;
  }
}
