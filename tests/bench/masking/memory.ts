import { readdirSync, readFileSync } from 'node:fs';

/**
 * The most memory (MB, resident) that the extension's renderer ever held, among the processes that this one started. Linux only; `null`
 * elsewhere.
 */
export function peakRendererMegabytes(): number | null {
  if (process.platform !== 'linux') return null;
  let peak: number | null = null;
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
    const kilobytes = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    peak = Math.max(peak ?? 0, Math.round(kilobytes / 1024));
  }
  return peak;
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
