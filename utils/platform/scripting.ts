import { type Browser, browser } from 'wxt/browser';

export interface FrameResult<T> {
  frameId: number;
  /** `null` where the script threw in that frame. */
  result: T | null;
}

export interface ScriptTarget {
  tabId: number;
  /** Left out: every frame that may be reached. */
  frameIds?: readonly number[];
  world?: 'ISOLATED' | 'MAIN';
}

const targetOf = ({ tabId, frameIds }: ScriptTarget): Browser.scripting.InjectionTarget =>
  frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [...frameIds] };

/** Firefox reports a frame in which the script threw with `error`, Chromium with a `null` result. */
const resultsOf = <T>(results: readonly Browser.scripting.InjectionResult<unknown>[]): FrameResult<T>[] =>
  results.map(({ frameId, result }) => ({ frameId, result: (result ?? null) as T | null }));

/**
 * Runs packaged files in frames of a tab. Rejects when not one frame could be reached. Never waits for the page: by default both
 * browsers hold a script back until the document has been parsed, which a hanging request can put off for ever.
 */
export async function runFiles<T>(target: ScriptTarget, files: readonly string[]): Promise<FrameResult<T>[]> {
  return resultsOf<T>(
    await browser.scripting.executeScript({
      target: targetOf(target),
      // WXT types the packaged paths; they are checked where the scripts are named (probes/page/scripts.ts).
      files: files as never,
      world: target.world ?? 'ISOLATED',
      injectImmediately: true,
    }),
  );
}

/** Runs a self-contained function: it is sent as text, so it may use nothing from outside its own body. */
export async function runFunction<Args extends unknown[], T>(
  target: ScriptTarget,
  func: (...args: Args) => T,
  args: Args,
): Promise<FrameResult<Awaited<T>>[]> {
  return resultsOf<Awaited<T>>(
    await browser.scripting.executeScript({
      target: targetOf(target),
      func: func as never,
      args: args as never,
      world: target.world ?? 'ISOLATED',
      injectImmediately: true,
    }),
  );
}

export interface PageScript {
  id: string;
  file: string;
  world: 'ISOLATED' | 'MAIN';
  /** Origin patterns, `<all_urls>` among them. */
  matches: readonly string[];
  /** Leaves out frames that have no address of their own. */
  skipsBlankFrames?: boolean;
}

/** Registers a script for the start of every document of the matching pages, frames without an address of their own included. */
export async function registerPageScript(script: PageScript): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: script.id,
      js: [script.file],
      matches: [...script.matches],
      world: script.world,
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: script.skipsBlankFrames !== true,
      persistAcrossSessions: false,
    },
  ]);
}

/** Changes the pages for which a registered script runs. */
export async function setPageScriptMatches(id: string, matches: readonly string[]): Promise<void> {
  // The types want every field again; the browsers change only what is given.
  await browser.scripting.updateContentScripts([{ id, matches: [...matches] } as never]);
}

/** Ids of registered scripts that start with `prefix`. */
export async function registeredPageScripts(prefix: string): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id }) => id).filter((id) => id.startsWith(prefix));
}

/** Takes registrations back; ids that are not registered any more are no error. */
export async function unregisterPageScripts(ids: readonly string[]): Promise<void> {
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const present = ids.filter((id) => known.has(id));
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present });
}

/** Style with the user's weight in one tab: the only kind that wins against a blocker's hiding rule. */
export async function insertUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'USER' });
}

export async function removeUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css, origin: 'USER' });
}
