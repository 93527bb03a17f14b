import type { JournalEntry } from './schema';

/**
 * Whether the time that the person chose for a change is over. A change that was to last as long as the browser runs, or as the page is
 * open, is over in another run of the browser; whether its page is still open only those who made it can tell.
 */
export function isDue({ lasts, until, bootId }: JournalEntry, nowMs: number, currentBootId: string): boolean {
  switch (lasts) {
    case 'time':
      return until === null || nowMs >= Date.parse(until);
    case 'browser':
    case 'page':
      return bootId !== currentBootId;
    case null:
      return false;
  }
}
