import { sitePermissionFix } from './site-permission-fix';

/** Lets the chat of this one site announce a reply. */
export const allowNotificationsFix = sitePermissionFix(
  { id: 'allow-notifications', remedies: ['allow-notifications-here'], spans: ['browser', 'hour', 'quarter-hour'] },
  'notifications',
);
