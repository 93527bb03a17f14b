import type { JournalEntry } from './schema';

/** The states of an extension, as an entry of the kind `extension` names them in `before` and `after`. */
export type ExtensionState = 'enabled' | 'disabled';

/** What can be seen of an extension that the person has switched: `unknown` where the browser does not let us look any more. */
export type SeenState = ExtensionState | 'gone' | 'unknown';

/**
 * Strikes out an extension that the person has switched off for us. Only he can switch it on again; as long as it is seen to be off, the
 * note stays.
 */
export async function undoExtensionByHand({ target }: JournalEntry, look: (id: string) => Promise<SeenState>): Promise<void> {
  if ((await look(target)) === 'disabled') throw new Error('Only the person can switch this extension on again.');
}

export interface ExtensionSwitch {
  /** `null` where the extension is not installed any more. */
  state(id: string): Promise<ExtensionState | null>;
  set(id: string, state: ExtensionState): Promise<void>;
}

/** Puts an extension back to what it was, but only where it is still as we left it: what the person has switched since is his choice. */
export async function undoExtension({ target, before, after }: JournalEntry, extensions: ExtensionSwitch): Promise<void> {
  if (before !== 'enabled' && before !== 'disabled') return;
  const now = await extensions.state(target);
  if (now === null || now !== after || now === before) return;
  await extensions.set(target, before);
}
