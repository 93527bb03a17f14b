import { parseUrl } from '@/utils/foundation/url';
import { isHost } from './vendor-of-url';

interface HostFact {
  id: string;
  name: string;
  hosts: readonly string[];
  /** Regular expression source for `hostname + path`, where the host alone says too little. */
  path?: string;
}

/** Scripts that load other scripts. Where one of them is refused, the chat it would have brought never asks for anything. */
export const TAG_MANAGERS: readonly HostFact[] = [
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    hosts: ['www.googletagmanager.com', 'googletagmanager.com'],
    path: '/(?:gtm|gtag/js|gtag/destination)',
  },
  { id: 'adobe-launch', name: 'Adobe Experience Platform Tags', hosts: ['assets.adobedtm.com'] },
  { id: 'tealium', name: 'Tealium iQ', hosts: ['tags.tiqcdn.com', 'tags.tiqcdn.cn'] },
  { id: 'segment', name: 'Segment', hosts: ['cdn.segment.com', 'cdn.segment.io'] },
  { id: 'ensighten', name: 'Ensighten', hosts: ['nexus.ensighten.com'] },
  { id: 'matomo-tag-manager', name: 'Matomo Tag Manager', hosts: [], path: String.raw`/js/container_[A-Za-z0-9]+(?:_[a-z]+)?\.js$` },
  { id: 'piwik-pro', name: 'Piwik PRO Tag Manager', hosts: ['*.containers.piwik.pro'] },
  { id: 'commanders-act', name: 'Commanders Act', hosts: ['cdn.tagcommander.com'] },
  { id: 'yandex-tag-manager', name: 'Yandex Tag Manager', hosts: ['tagmanager.yandex.ru'] },
];

/** Hosts that measure or advertise. A blocker refuses them on nearly every page, and no chat depends on them. */
export const ANALYTICS_HOSTS: readonly string[] = [
  '*.google-analytics.com',
  'analytics.google.com',
  '*.doubleclick.net',
  '*.googlesyndication.com',
  '*.googleadservices.com',
  '*.adservice.google.com',
  '*.hotjar.com',
  '*.hotjar.io',
  '*.clarity.ms',
  '*.mixpanel.com',
  '*.amplitude.com',
  'api.segment.io',
  '*.fullstory.com',
  '*.mouseflow.com',
  '*.newrelic.com',
  '*.nr-data.net',
  '*.sentry.io',
  '*.bugsnag.com',
  '*.datadoghq-browser-agent.com',
  '*.matomo.cloud',
  '*.plausible.io',
  'mc.yandex.ru',
  'mc.yandex.com',
  '*.bat.bing.com',
  'bat.bing.com',
  'snap.licdn.com',
  'px.ads.linkedin.com',
  'analytics.tiktok.com',
  'static.ads-twitter.com',
  'connect.facebook.net',
  'js.hs-analytics.net',
  '*.hs-banner.com',
  '*.criteo.com',
  '*.criteo.net',
  '*.taboola.com',
  '*.outbrain.com',
  '*.scorecardresearch.com',
  '*.quantserve.com',
  '*.optimizely.com',
  '*.vwo.com',
];

/** The tag manager that a script URL belongs to, or `null`. */
export function tagManagerOfUrl(url: string): HostFact | null {
  const parsed = parseUrl(url);
  if (!parsed) return null;
  const text = `${parsed.hostname}${parsed.pathname}`;
  return (
    TAG_MANAGERS.find(
      ({ hosts, path }) =>
        (hosts.length === 0 || hosts.some((pattern) => isHost(parsed.hostname, pattern))) &&
        (path === undefined || new RegExp(path).test(text)),
    ) ?? null
  );
}

/** Whether a URL only measures or advertises. */
export function isAnalyticsUrl(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && ANALYTICS_HOSTS.some((pattern) => isHost(parsed.hostname, pattern));
}
