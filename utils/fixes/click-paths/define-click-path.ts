/** What a button or switch is called. `null` where the Turkish name was not seen: then the English one is shown. */
export interface Label {
  en: string;
  tr: string | null;
}

/** What has no name to read, told by how it looks; the texts are below `fixes:path.picture`. */
export type Picture = 'toolbar-icon' | 'site-icon' | 'shield' | 'lion' | 'power' | 'big-switch';

/** One step. `{site}` in an address is the page's origin, `{host}` in a label its host. */
export type Step =
  /** What looks so is pressed. */
  | { do: 'press-picture'; picture: Picture }
  | { do: 'press'; label: Label }
  | { do: 'switch-off'; label: Label }
  | { do: 'switch-on'; label: Label }
  | { do: 'set'; label: Label; value: Label }
  /** Pages of the browser itself, which no link may open: copied and pasted into the address bar. */
  | { do: 'open-address'; address: string }
  | { do: 'menu'; labels: readonly Label[] };

/**
 * How far the names were checked: `product` in the product's own texts (the version of `seenIn`), `documented` in somebody's description,
 * `unverified` from general knowledge alone. The screens say so where it is not `product`.
 */
export type Basis = 'product' | 'documented' | 'unverified';

export interface ClickPath {
  id: string;
  /** As people know it; not translated. */
  name: string;
  kind: 'browser' | 'blocker';
  /** How it is recognised: the name in `browser-environment`, or the ids and the name of an installed extension. */
  matches: { browser?: RegExp; platform?: RegExp; extensionIds?: readonly string[]; extensionName?: RegExp };
  /** The version whose names these are. */
  seenIn: string;
  basis: Basis;
  /** Where the names were read. */
  sources: readonly string[];
  remedies: Readonly<Record<string, readonly Step[]>>;
}

export function defineClickPath(path: ClickPath): ClickPath {
  return path;
}
