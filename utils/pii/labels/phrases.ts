/** Label phrases are written as running text, parted by semicolons, so that a person can read and extend them. */
export function phrases(text: string): readonly string[] {
  return text
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
