/** Joins the class names that are there; `undefined` when none is, so that no empty attribute is written. */
export function classes(...names: readonly (string | false | null | undefined)[]): string | undefined {
  const present = names.filter((name): name is string => typeof name === 'string' && name !== '');
  return present.length > 0 ? present.join(' ') : undefined;
}
