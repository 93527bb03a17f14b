/**
 * Kinds of data that a site keeps in the browser, as a person may choose among them. `storage` is what pages write themselves
 * (localStorage, databases, files); `workers` are service workers with what they keep; `cache` is what the browser keeps of its own accord.
 */
export const SITE_DATA_KINDS = ['cookies', 'storage', 'workers', 'cache'] as const;
export type SiteDataKind = (typeof SITE_DATA_KINDS)[number];
