import type { JournalEntry } from './schema';

const PERMISSION_OF: Readonly<Partial<Record<JournalEntry['kind'], string>>> = {
  'site-setting': 'contentSettings',
  'private-storage': 'contentSettings',
  extension: 'management',
};

/** The optional permission that the way back of such a change needs; `null` where it needs none. */
export function permissionOfWayBack(kind: JournalEntry['kind']): string | null {
  return PERMISSION_OF[kind] ?? null;
}
