export interface NamedAttachment {
  /** Host name of the page, or `null` for a picture that comes from none. */
  site: string | null;
  /** What it is about, in a word or two. */
  topic: string;
  /** Shown in local time, as the person remembers it. */
  takenAt: Date;
  /** From 1, within one case or one sitting. */
  number: number;
  extension: 'png' | 'jpg' | 'pdf';
}

/** Longest part of a name; whole names stay below what every desk and file system takes. */
const MAX_PART = 40;

/** `<site>-<topic>-YYYYMMDD-HHMM-N.png`: sorts by time, says what it is, and holds only letters, digits, dots and hyphens. */
export function attachmentName({ site, topic, takenAt, number, extension }: NamedAttachment): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${takenAt.getFullYear()}${two(takenAt.getMonth() + 1)}${two(takenAt.getDate())}`;
  const time = `${two(takenAt.getHours())}${two(takenAt.getMinutes())}`;
  return [...[site ?? '', topic].map(plain).filter((part) => part !== ''), day, time, `${number}.${extension}`].join('-');
}

/** Letters lose their marks instead of vanishing: `Şifre` becomes `sifre`. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^[-.]+|[-.]+$/g, '');
}
