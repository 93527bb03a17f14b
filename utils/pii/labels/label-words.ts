import { keepLabels } from './keep-labels';
import { moreLabels } from './more-labels';
import { paperLabels } from './paper-labels';
import { personalLabels } from './personal-labels';

export type PersonalLabel = keyof typeof personalLabels;
export type KeepLabel = keyof typeof keepLabels;
export type LabelKind = PersonalLabel | KeepLabel;

/** Phrases of which a word may have been misread. */
export const forgivenPhrases: readonly string[] = [...Object.values(personalLabels), ...Object.values(keepLabels)].flat();

/** Phrases of a list that no list before it has: papers and their numbers are put together, and some of that is known as something else. */
function added(known: Set<string>, words: readonly string[] = []): readonly string[] {
  return words.filter((phrase) => known.size < known.add(phrase).size);
}

type Additions = Partial<Record<PersonalLabel, readonly string[]>>;

function allWords(): Map<LabelKind, readonly string[]> {
  const known = new Set<string>([...forgivenPhrases, ...Object.values(moreLabels).flat()]);
  return new Map<LabelKind, readonly string[]>([
    ...(Object.entries(personalLabels) as [PersonalLabel, readonly string[]][]).map(([kind, own]): [PersonalLabel, readonly string[]] => [
      kind,
      [...own, ...((moreLabels as Additions)[kind] ?? []), ...added(known, (paperLabels as Additions)[kind])],
    ]),
    ...(Object.entries(keepLabels) as [KeepLabel, readonly string[]][]),
  ]);
}

/** Every label phrase with its kind. Phrases are folded words with single spaces; `*` at the end of a word allows a grammatical ending. */
export const labelWords: ReadonlyMap<LabelKind, readonly string[]> = allWords();

const KEEP: ReadonlySet<string> = new Set(Object.keys(keepLabels));

/** Labels whose values support cannot work without. */
export function isKeepLabel(kind: LabelKind): kind is KeepLabel {
  return KEEP.has(kind);
}

/** "Autofill and passwords", "your logins are saved": a word for several speaks about values, it does not stand beside one. Folded. */
export function isPlural(label: string): boolean {
  return /(?:passwords|logins|usernames|sifreler\w*|parolalar\w*|kullanicilar\w*)$/.test(label);
}
