import type { NetworkRequest, PageEvent } from '../evidence/schema';

/** One chat as far as it was seen on the page: every part of it that the evidence mentions, with what happened to it. */
export interface SceneVendor {
  id: string;
  name: string;
  /** How sure it is that this page wants this chat: a mere mention of the vendor is not a chat. */
  isWanted: boolean;
  state: 'working' | 'broken' | 'hidden' | 'stub';
  loaderUrls: readonly string[];
  requests: readonly NetworkRequest[];
  events: readonly PageEvent[];
}

/** Derived once per check and handed to every rule. */
export interface Scene {
  pageUrl: string;
  pageHost: string;
  vendors: readonly SceneVendor[];
}
