import type { ExtensionSwitch } from '@/utils/journal/undo-extension';
import type { PageStyles } from './changes/page-style';
import type { SiteSettings } from './changes/site-setting';
import type { SiteDataClearer } from './clear-site-data';

/** What the fixes need of the browser; the background gives them the real one. */
export interface FixPorts {
  /** Chromium's settings of single sites; `null` where the browser has none that an extension may change. */
  siteSettings: SiteSettings | null;
  pageStyles: PageStyles;
  /** `null` where the browser lets no extension switch another. */
  extensions: (ExtensionSwitch & { list(): Promise<readonly SwitchableExtension[]> }) | null;
  siteData: SiteDataClearer;
}

export interface SwitchableExtension {
  id: string;
  name: string;
  isEnabled: boolean;
  mayDisable: boolean;
  isByPolicy: boolean;
  permissions: readonly string[];
  hostPermissions: readonly string[];
}
