import type { JournalEntry } from '@/utils/journal/schema';

export const SITE_SETTING_TYPES = ['cookies', 'popups', 'notifications'] as const;
export type SiteSettingType = (typeof SITE_SETTING_TYPES)[number];

export interface SiteRule {
  type: SiteSettingType;
  /** Match pattern of the origin whose things are allowed. */
  primary: string;
  /** Match pattern of the site in which it is embedded; `null` for what knows no embedding. */
  secondary: string | null;
  isPrivate: boolean;
}

export interface SiteSettings {
  allow(rule: SiteRule): Promise<void>;
  /** Takes back every rule of the type that this extension has made; the browser knows no smaller step. */
  clear(type: SiteSettingType, isPrivate: boolean): Promise<void>;
  /** What holds now, for example `block`. */
  read(rule: SiteRule): Promise<string>;
}

const NOTHING = '-';

/** The rule as one line, which the journal keeps. */
export function siteRuleText({ type, primary, secondary, isPrivate }: SiteRule): string {
  return [type, primary, secondary ?? NOTHING, isPrivate ? 'private' : 'regular'].join(' ');
}

/** Reads a line of the journal back; `null` for what was never written by us. */
export function readSiteRule(text: string): SiteRule | null {
  const [type, primary, secondary, scope, ...rest] = text.split(' ');
  const known = SITE_SETTING_TYPES.find((one) => one === type);
  if (!known || !primary || !secondary || rest.length > 0 || (scope !== 'private' && scope !== 'regular')) return null;
  return { type: known, primary, secondary: secondary === NOTHING ? null : secondary, isPrivate: scope === 'private' };
}

/** Match pattern of exactly this origin. */
export function originPattern(url: string): string {
  return `${new URL(url).origin}/*`;
}

/**
 * Takes one rule back. The browser can only take back all of a type, so those that are still wanted are made again. The person's own
 * settings lie in another layer and are never touched.
 */
export async function undoSiteSetting(entry: JournalEntry, others: readonly JournalEntry[], settings: SiteSettings): Promise<void> {
  const rule = readSiteRule(entry.target);
  if (!rule) return;
  await settings.clear(rule.type, rule.isPrivate);
  for (const other of others) {
    const kept = other.kind === 'site-setting' && other.id !== entry.id ? readSiteRule(other.target) : null;
    if (kept?.type === rule.type && kept.isPrivate === rule.isPrivate) await settings.allow(kept);
  }
}
