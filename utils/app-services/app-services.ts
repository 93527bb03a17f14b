import type { ListStore } from '@/utils/filters/list-store';
import type { GuideState } from '@/utils/guide/schema';
import type { MessageName, MessageRequest, MessageResponse } from '@/utils/messaging/protocol';
import type { SafeReport } from '@/utils/report/schema';
import type { CheckSession } from '@/utils/session/schema';
import type { SettingsStore } from '@/utils/settings/store';

/** The page that a screen is about. `url` is empty where the browser does not let us see it. */
export interface TargetTab {
  id: number;
  url: string;
  title: string;
  isPrivate: boolean;
}

/** How much of a page is photographed. */
export const CAPTURE_PARTS = ['visible', 'page', 'region', 'element'] as const;
export type CapturePart = (typeof CAPTURE_PARTS)[number];

/** Places outside the screen itself. Each is called straight from a click, because browsers open some of them for nobody else. */
export interface Places {
  /** The workspace beside the page; a tab of its own where the browser has no side panel. */
  panel(tab: TargetTab | null, step?: string): void;
  /** Takes the picture, where there is a tab, and opens the mask editor with it. */
  screenshot(tab: TargetTab | null, part?: CapturePart): void;
  /** The page that covers many pictures at once. */
  manyPictures(): void;
  options(): void;
  practice(): void;
  /** The browser's page on which this extension may be allowed in private windows; `false` where only words can lead there. */
  privateAccess(): boolean;
  /** The browser's list of extensions; `false` where only words can lead there. */
  extensionList(): boolean;
}

export interface Permissions {
  /** Shows the browser's own question. Resolves to the answer; must be called straight from a click. */
  requestHosts(origins: readonly string[]): Promise<boolean>;
  /** The same for pages that a fix changes, without what watching them takes. */
  requestPages(origins: readonly string[]): Promise<boolean>;
  /** The same for abilities without which a fix cannot be made. Straight from a click too. */
  requestAbilities(names: readonly string[]): Promise<boolean>;
  /** Every site that is allowed right now. */
  listHosts(): Promise<readonly string[]>;
  /** Optional abilities that are allowed right now, without those the product was installed with. */
  listAbilities(): Promise<readonly string[]>;
  giveBackHosts(origins: readonly string[]): Promise<void>;
  giveBackAbility(name: string): Promise<void>;
  watch(listener: () => void): () => void;
}

export interface Extensions {
  /**
   * Switches others on again; resolves when the browser has said yes or no to each. Straight from a click: of one that has come to want more
   * permissions while it was off, the browser asks the person, and only after a click.
   */
  switchOn(ids: readonly string[]): Promise<void>;
}

export interface Files {
  /** Offers the file to the person; nothing leaves the machine. */
  save(name: string, content: Blob): void;
}

/** Everything the screens need from outside. Entrypoints build it; components never touch the browser themselves. */
export interface AppServices {
  send<Name extends MessageName>(name: Name, request: MessageRequest<Name>): Promise<MessageResponse<Name>>;
  /** Calls back when a check, the guide or the journal may have changed. */
  watchState(listener: () => void): () => void;
  /** Calls back when the device is on the network again, or on another kind of network. */
  watchNetwork(listener: () => void): () => void;
  /** Address of the packaged practice page. */
  practiceUrl: string;
  /** The tab this screen belongs to; `null` where there is none. */
  targetTab(): Promise<TargetTab | null>;
  /** Calls back when another tab or page is in front. */
  watchTarget(listener: () => void): () => void;
  permissions: Permissions;
  places: Places;
  extensions: Extensions;
  files: Files;
  copyText(text: string): Promise<void>;
  settings: SettingsStore;
  /** Blocker lists of the person's own, searched for the rule that refuses a chat. */
  filterLists: Pick<ListStore, 'list' | 'add' | 'remove'>;
  /** Languages the browser asks for, best first. */
  browserLanguages: readonly string[];
  browser: { kind: 'chromium' | 'firefox'; isMobile: boolean };
  /** The report of a finished check, already scrubbed. Rejects with `report/nothing-to-report` where there is no verdict. */
  makeReport(session: CheckSession, guide: GuideState | null): Promise<SafeReport>;
  /** Everything this product keeps in the browser: as a file, and away with it. Deleting answers with the way back, as long as the page is open. */
  data: { export(): Promise<Blob>; deleteAll(): Promise<() => Promise<void>> };
  now(): Date;
}

export type CheckDepth = CheckSession['depth'];
