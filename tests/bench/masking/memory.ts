import { readdirSync, readFileSync } from 'node:fs';

export interface RendererMemory {
  /** Resident memory in MB: code that the browser shares among its processes counts, too. */
  now: number;
  /** The most that it ever was. */
  peak: number;
}

/** Of the extension's renderer (the largest, if there are several) among the processes that this one started. Linux only; `null` elsewhere. */
export function rendererMemory(): RendererMemory | null {
  if (process.platform !== 'linux') return null;
  let largest: RendererMemory | null = null;
  const parents = new Map<number, number>();
  const statuses = new Map<number, string>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      statuses.set(Number(name), status);
    } catch {
      // The process ended while we looked.
    }
  }
  for (const [pid, status] of statuses) {
    if (!isOurs(pid, parents) || !commandOf(pid).includes('--extension-process')) continue;
    const memory = { now: megabytes(status, 'VmRSS'), peak: megabytes(status, 'VmHWM') };
    if (memory.peak > (largest?.peak ?? 0)) largest = memory;
  }
  return largest;
}

function megabytes(status: string, field: string): number {
  return Math.round(Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024);
}

function isOurs(pid: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid, steps = 0; at && steps < 20; at = parents.get(at), steps++) if (at === process.pid) return true;
  return false;
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
