import { sitePermissionFix } from './site-permission-fix';

/** Lets this one site open the window in which its chat lives. */
export const allowPopupsFix = sitePermissionFix(
  { id: 'allow-popups', remedies: ['allow-popups-here'], spans: ['hour', 'quarter-hour', 'browser'] },
  'popups',
);
