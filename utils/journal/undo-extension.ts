import type { JournalEntry } from './schema';

/** The states of an extension, as an entry of the kind `extension` names them in `before` and `after`. */
export type ExtensionState = 'enabled' | 'disabled';

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
