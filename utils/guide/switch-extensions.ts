import { CodedError } from '@/utils/foundation/coded-error';
import type { Journal } from '@/utils/journal/journal';
import { isOfTheSearch } from '@/utils/journal/of-the-search';
import type { JournalEntry } from '@/utils/journal/schema';
import { assertWanted } from './assert-wanted';
import type { EffectResult } from './define-step';
import type { EffectContext } from './run-effect';
import type { GuideState } from './schema';

const isOurs = (entry: JournalEntry): boolean => entry.kind === 'extension' && isOfTheSearch(entry);

function searchOf({ search }: GuideState): NonNullable<GuideState['search']> {
  if (search === null) throw new CodedError('unexpected', 'There is no search.');
  return search;
}

/**
 * Switches until those that are wanted are on and no other suspect is. Each is noted before it is switched off. Answers where somebody
 * else has switched one meanwhile: that one is not touched.
 */
export async function switchExtensions(state: GuideState, context: EffectContext): Promise<EffectResult | null> {
  const { ports, journal } = context;
  const { suspects, wanted } = searchOf(state);
  const { failed } = await journal.undo((entry) => isOurs(entry) && wanted.includes(entry.target));
  if (failed > 0) throw new CodedError('guide/extension-stays-off', 'The browser does not let an extension be switched on again.');
  for (const { id, name } of suspects) {
    const entry = (await journal.list()).find((one) => isOurs(one) && one.target === id);
    const seen = await ports.extensions.state(id);
    if (seen === 'unknown') throw new CodedError('fix/permission-refused', 'Extensions cannot be seen any more.');
    // Off without a note of ours: it was not us.
    if (seen !== 'enabled' && entry === undefined) return { type: 'extension-switched', id };
    if (wanted.includes(id) || seen !== 'enabled') continue;
    await assertWanted(state, context);
    if (entry === undefined) await journal.begin({ kind: 'extension', target: id, name, before: 'enabled', after: 'disabled' });
    await ports.extensions.switchOff(id);
  }
  return null;
}

/** Notes those that the person is asked to switch off, strikes out those that he has switched on again, and tells which are on. */
export async function lookAtSwitches(state: GuideState, { ports, journal }: EffectContext): Promise<EffectResult> {
  const { suspects, wanted, isSeen } = searchOf(state);
  const noted = (await journal.list()).filter(({ kind }) => kind === 'extension-by-hand');
  for (const { id, name } of suspects) {
    if (wanted.includes(id) || noted.some(({ target }) => target === id)) continue;
    await journal.begin({ kind: 'extension-by-hand', target: id, name, before: 'enabled', after: 'disabled' });
  }
  if (!isSeen) return { type: 'switches-seen', on: null };
  const on: string[] = [];
  for (const { id } of suspects) if ((await ports.extensions.state(id)) === 'enabled') on.push(id);
  for (const { id, target } of noted) if (on.includes(target) && wanted.includes(target)) await journal.forget(id);
  return { type: 'switches-seen', on };
}

/** Switches on whatever the search has switched off; what is not let stays noted. */
export async function restoreExtensions(journal: Journal): Promise<void> {
  await journal.undo(isOurs);
}

/** The same, and what the person has switched is looked at: names of those that are still off. */
export async function putExtensionsBack(state: GuideState, isTold: boolean, { journal }: EffectContext): Promise<EffectResult> {
  // Where nobody can look, only the person's word strikes a note out.
  if (state.search?.isSeen !== false || isTold) await journal.undo(isOfTheSearch);
  const left = (await journal.list()).filter(isOfTheSearch).map(({ name, target }) => name ?? target);
  return { type: 'all-put-back', left };
}
