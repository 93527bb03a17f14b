import { createHash } from 'node:crypto';

/** The names one scenario lives under. Each scenario has its own, so that storage, caches and kept connections never cross over. */
export interface LabHosts {
  readonly page: string;
  /** The host of a self-hosted chat; another site than the page. */
  readonly chat: string;
}

/** The demo has pretty names, because people see them. */
export function hostsOf(scenarioId = 'demo'): LabHosts {
  if (scenarioId === 'demo') return { page: 'shop.test', chat: 'chat.vendor.test' };
  // Hashed, so that nothing about the scenario can be read from an address.
  const key = `s${createHash('sha256').update(scenarioId).digest('hex').slice(0, 8)}`;
  return { page: `${key}.shop.test`, chat: `${key}.vendor.test` };
}

/** Real vendors' hosts that the lab plays. Only browsers started with the lab's arguments ever reach them here. */
export const VENDOR_HOSTS = [
  'client.crisp.chat',
  'client.relay.crisp.chat',
  'embed.tawk.to',
  'va.tawk.to',
  'vsa1.tawk.to',
  'code.tidio.co',
  'widget-v4.tidiochat.com',
  'api.tidio.co',
  'socket.tidio.co',
  'widget.intercom.io',
  'js.intercomcdn.com',
  'api-iam.intercom.io',
  'nexus-websocket-a.intercom.io',
  'simplebotz.com',
  'www.googletagmanager.com',
  'www.google-analytics.com',
] as const;

/** Names for the certificate. */
export const CERTIFICATE_HOSTS = ['shop.test', '*.shop.test', 'vendor.test', '*.vendor.test', ...VENDOR_HOSTS];
