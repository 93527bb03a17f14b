import { z } from '@/utils/foundation/zod';

/** What makes a file the same file when it is chosen again; its contents are not looked at and not kept. */
export interface FileFacts {
  name: string;
  size: number;
  lastModified: number;
}

export const batchEntrySchema = z.object({
  key: z.string(),
  name: z.string(),
  state: z.enum(['open', 'done', 'failed']),
  /** Of a finished one. */
  covered: z.number().int().nonnegative(),
  suggested: z.number().int().nonnegative(),
  errorCode: z.string().nullable(),
});
/** One line of the list, as it is kept over a crash. */
export type BatchEntry = z.infer<typeof batchEntrySchema>;

export function keyOf({ name, size, lastModified }: FileFacts): string {
  return `${size}-${lastModified}-${name}`;
}

/** The list with files that were chosen now: known ones stay as they are, and a failed one is tried again. */
export function withFiles(entries: readonly BatchEntry[], files: readonly FileFacts[]): BatchEntry[] {
  const chosen = new Map(files.map((file) => [keyOf(file), file]));
  const kept = entries.map((entry): BatchEntry => {
    const isAgain = chosen.delete(entry.key) && entry.state === 'failed';
    return isAgain ? { ...entry, state: 'open', errorCode: null } : entry;
  });
  const fresh = [...chosen].map(([key, { name }]): BatchEntry => ({ key, name, state: 'open', covered: 0, suggested: 0, errorCode: null }));
  return [...kept, ...fresh];
}

/** The next file to work on: open, and at hand. */
export function nextOf(entries: readonly BatchEntry[], hasFile: (key: string) => boolean): BatchEntry | null {
  return entries.find(({ key, state }) => state === 'open' && hasFile(key)) ?? null;
}

/** Names under which results are saved: as the input, with `-masked`, and a number where two would be the same. */
export function resultNames(entries: readonly { name: string; extension: string }[]): string[] {
  const used = new Set<string>();
  return entries.map(({ name, extension }) => {
    const stem = name
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N}._ -]+/gu, '_')
      .slice(0, 80)
      .replace(/^[. ]+|[. ]+$/g, '');
    for (let number = 1; ; number++) {
      const candidate = `${stem || 'picture'}-masked${number > 1 ? `-${number}` : ''}.${extension}`;
      if (used.has(candidate.toLowerCase())) continue;
      used.add(candidate.toLowerCase());
      return candidate;
    }
  });
}
