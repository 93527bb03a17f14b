/**
 * Kinds of data that a site keeps in the browser, as a person may choose among them. `storage` is what pages write themselves
 * (localStorage, databases, files); `workers` are service workers with what they keep; `cache` is what the browser keeps of its own accord.
 */
export const SITE_DATA_KINDS = ['cookies', 'storage', 'workers', 'cache'] as const;
export type SiteDataKind = (typeof SITE_DATA_KINDS)[number];

/** Whether clearing these kinds ends the person's sign-in: sites keep it in cookies or in their own storage. */
export function signsOut(kinds: readonly SiteDataKind[]): boolean {
  return kinds.includes('cookies') || kinds.includes('storage');
}
