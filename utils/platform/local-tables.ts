import { openLocalTable } from './local-database';

/** What is kept beside the storage areas, because it is too big for them. "Delete everything" empties all of it. */
export const localTables = {
  /** The list of the page for many pictures, and its masked results. */
  batch: openLocalTable('batch', 'kept'),
  /** Blocker lists of the person's own. */
  filterLists: openLocalTable('filter-lists', 'lists'),
  /** Languages that were added from files. */
  languagePacks: openLocalTable('language-packs', 'packs'),
} as const;
