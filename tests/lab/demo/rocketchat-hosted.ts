import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { script } from '../server/answer.ts';
import { defineWidget } from '../widgets/define-widget.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

/** A real address in the public list "AdGuard Widgets": a company that hosts the Rocket.Chat loader for its customers. */
export const LOADER_HOST = 'simplebotz.com';
const LOADER_PATH = '/packages/rocketchat_livechat/assets/rocketchat-livechat.min.js';
const LOADER = fileURLToPath(new URL('../../../node_modules/@rocket.chat/livechat/build/rocketchat-livechat.min.js', import.meta.url));

/** The real Rocket.Chat widget, its loader at an address that a public list really blocks. */
export const rocketchatHostedWidget = defineWidget({
  ...rocketchatWidget,
  id: 'rocketchat-hosted',
  snippet: (hosts) =>
    rocketchatWidget.snippet(hosts).replace(/https:\/\/[^']+?rocketchat-livechat\.min\.js/, `https://${LOADER_HOST}${LOADER_PATH}`),
  answer(request, hosts, settings) {
    if (request.host === LOADER_HOST && request.path === LOADER_PATH) return script(readFileSync(LOADER));
    return rocketchatWidget.answer(request, hosts, settings);
  },
});
