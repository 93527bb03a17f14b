import { cutText } from '../evidence/bounds';
import { MAX_ITEMS } from '../evidence/schema';
import { defineProbe } from './define-probe';

/** Other extensions, where the person let us see them. */
export const extensionsProbe = defineProbe({
  id: 'extensions',
  depth: 'quick',
  permissions: ['management'],
  timeoutMs: 2_000,
  async collect({ platform }) {
    const installed = await platform.management.listExtensions();
    return {
      items: installed.slice(0, MAX_ITEMS).map((item) => ({
        ...item,
        id: cutText(item.id, 200),
        name: cutText(item.name, 200),
        permissions: item.permissions.slice(0, 100),
        hostPermissions: item.hostPermissions.slice(0, 100),
      })),
    };
  },
});
