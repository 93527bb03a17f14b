import { hostnameOf } from '@/utils/foundation/url';
import type { Platform } from '@/utils/platform/platform';
import { originPatternOf } from '../needed-origins';

/** Packaged file of `entrypoints/page-recorder.ts`. */
const RECORDER_FILE = '/page-recorder.js';
/** Registrations of checks carry it, so that one left behind by a background that died is known as ours. */
const ID_PREFIX = 'chat-medic-recorder-';
const MAX_SITES = 60;

type Tools = Pick<Platform, 'scripting' | 'permissions'>;

export interface RecorderRegistration {
  /**
   * Covers one more site, because the page just began to load a script or frame from it: what that brings next is then heard from its
   * start. A site that is not granted stays uncovered.
   */
  cover(url: string): void;
  remove(): Promise<void>;
}

/**
 * Registers the recorder for the documents of the given sites. Both browsers register by address, not by tab, so for the seconds of a
 * check it also starts in other tabs that load one of these sites; nothing there is ever read.
 * @param isCrowded The page holds more frames than a chat and its neighbours: starting in thousands of empty ones would keep the whole
 *   browser busy.
 */
export async function registerRecorder(
  { scripting, permissions }: Tools,
  origins: readonly string[],
  isCrowded: boolean,
): Promise<RecorderRegistration> {
  const id = `${ID_PREFIX}${crypto.randomUUID()}`;
  const covered = new Set(origins);
  let isRemoved = false;
  await scripting.registerPageScript({ id, file: RECORDER_FILE, world: 'MAIN', matches: origins, skipsBlankFrames: isCrowded });

  const extend = async (pattern: string) => {
    if (!(await permissions.hasPermissions({ origins: [pattern] })) || isRemoved) return;
    await scripting.setPageScriptMatches(id, [...covered]);
  };
  return {
    cover(url) {
      const pattern = originPatternOf(hostnameOf(url));
      if (!pattern || covered.has(pattern) || covered.size >= MAX_SITES) return;
      covered.add(pattern);
      extend(pattern).catch(() => covered.delete(pattern));
    },
    async remove() {
      isRemoved = true;
      await scripting.unregisterPageScripts([id]);
    },
  };
}

/** Takes back what earlier checks left behind. The browser's own list is the journal: it survives a background that was killed. */
export async function sweepRecorders({ scripting }: Pick<Platform, 'scripting'>): Promise<void> {
  await scripting.unregisterPageScripts(await scripting.registeredPageScripts(ID_PREFIX));
}
