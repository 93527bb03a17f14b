import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh profile in the temporary folder, and the way to be rid of it. It also goes when this process ends by itself. */
export function createProfileDirectory(prefix: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `chat-medic-${prefix}-`));
  const remove = () => {
    process.off('exit', remove);
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // A straggling browser process may still write; the system clears its temporary folder.
    }
  };
  process.once('exit', remove);
  return { path, remove };
}
