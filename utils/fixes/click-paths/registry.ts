import type { ClickPath } from './define-click-path';
import { adblockClickPath } from './products/adblock';
import { adblockPlusClickPath } from './products/adblock-plus';
import { adguardClickPath } from './products/adguard';
import { braveClickPath } from './products/brave';
import { chromiumClickPath } from './products/chromium';
import { duckduckgoClickPath } from './products/duckduckgo';
import { edgeClickPath } from './products/edge';
import { firefoxClickPath } from './products/firefox';
import { firefoxAndroidClickPath } from './products/firefox-android';
import { ghosteryClickPath } from './products/ghostery';
import { operaClickPath } from './products/opera';
import { privacyBadgerClickPath } from './products/privacy-badger';
import { safariClickPath } from './products/safari';
import { ublockOriginClickPath } from './products/ublock-origin';
import { ublockOriginLiteClickPath } from './products/ublock-origin-lite';

/** One line per browser and blocker. The order is that of the list in which a person finds his blocker. */
export const CLICK_PATHS: readonly ClickPath[] = [
  ublockOriginClickPath,
  ublockOriginLiteClickPath,
  adguardClickPath,
  adblockPlusClickPath,
  adblockClickPath,
  ghosteryClickPath,
  privacyBadgerClickPath,
  duckduckgoClickPath,
  braveClickPath,
  operaClickPath,
  edgeClickPath,
  firefoxClickPath,
  firefoxAndroidClickPath,
  safariClickPath,
  chromiumClickPath,
];
