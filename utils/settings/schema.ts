import { z } from '@/utils/foundation/zod';

/** Most words of one's own that are kept, and the longest; more would make every masking slow for everybody. */
export const MAX_OWN_WORDS = 200;
export const MAX_OWN_WORD_LENGTH = 120;
/** Shorter ones would cover half of every picture. */
export const MIN_OWN_WORD_LENGTH = 2;

/** What the person has chosen. Stays in this browser; holds nothing that a check has seen. */
export const settingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(['system', 'en', 'tr']),
  /** Names, user names and other texts that are covered wherever they are read. */
  ownWords: z.array(z.string().min(MIN_OWN_WORD_LENGTH).max(MAX_OWN_WORD_LENGTH)).max(MAX_OWN_WORDS),
  /** Leave a site's permission in place after a check, in place of giving it back. */
  keepsPermissions: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { version: 1, language: 'system', ownWords: [], keepsPermissions: false };
