import { parseUrl } from '@/utils/foundation/url';
import type { Vendor } from './define-vendor';
import { VENDORS } from './registry';

/** Regular expressions of a vendor, compiled once. */
const compiled = new Map<string, RegExp>();

function matches(source: string, text: string): boolean {
  let pattern = compiled.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'i');
    compiled.set(source, pattern);
  }
  return pattern.test(text);
}

/** `hostname + path`, which every pattern of the catalogue is written for; empty for what is no network URL. */
function target(url: string): { hostname: string; text: string; search: string; isSocket: boolean } | null {
  const parsed = parseUrl(url);
  if (!parsed || !/^(https?|wss?):$/.test(parsed.protocol)) return null;
  const isSocket = parsed.protocol === 'ws:' || parsed.protocol === 'wss:';
  return { hostname: parsed.hostname, text: `${parsed.hostname}${parsed.pathname}`, search: parsed.search, isSocket };
}

/** Patterns that name a parameter are for the whole address; every other one ends where the path ends. */
const isForQuery = (source: string): boolean => source.includes(String.raw`\?`);

/** Whether a host is meant by a host pattern; `*.example.com` means the domain and everything below it. */
export function isHost(hostname: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return hostname === pattern;
  const domain = pattern.slice(2);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** Sockets may live on any host of a whole suite; a page from there is not the chat's for that. */
function isHostOf({ hosts, socketHosts }: Vendor, { hostname, isSocket }: { hostname: string; isSocket: boolean }): boolean {
  const meant = [...hosts, ...socketHosts.filter((pattern) => isSocket || !pattern.startsWith('*.'))];
  return meant.some((pattern) => isHost(hostname, pattern));
}

export function vendorById(id: string): Vendor | null {
  return VENDORS.find((vendor) => vendor.id === id) ?? null;
}

/**
 * The vendor that a URL belongs to, by loader first, then by host, then by the paths of self-hosted installs; `null` for every other URL.
 * A hit says whose the URL is, not that the page wants a chat.
 */
export function vendorOfUrl(url: string): Vendor | null {
  const where = target(url);
  if (!where) return null;
  return (
    VENDORS.find((vendor) => vendor.loaderScripts.some((source) => matches(source, where.text))) ??
    VENDORS.find((vendor) => isHostOf(vendor, where) && !vendor.otherProducts.some((source) => matches(source, where.text))) ??
    VENDORS.find(
      (vendor) =>
        vendor.bootRequests.some((source) => matches(source, where.text)) ||
        vendor.ownPaths.some((source) => matches(source, isForQuery(source) ? where.text + where.search : where.text)),
    ) ??
    null
  );
}

export function isLoaderOf(vendor: Vendor, url: string): boolean {
  const where = target(url);
  return where !== null && vendor.loaderScripts.some((source) => matches(source, where.text));
}

/** A loader that a page may carry without wanting a chat: it brings the vendor's other products as well. */
export function isSharedLoaderOf(vendor: Vendor, url: string): boolean {
  const where = target(url);
  return where !== null && vendor.sharedLoaders.some((source) => matches(source, where.text));
}

export function isBootRequestOf(vendor: Vendor, url: string): boolean {
  const where = target(url);
  return where !== null && vendor.bootRequests.some((source) => matches(source, where.text));
}
