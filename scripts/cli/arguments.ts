import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Wrong usage: the command ends with code 2 and this message. */
export class UsageError extends Error {}

/**
 * Reads the command line strictly.
 *
 * @throws {UsageError} for an unknown option or a missing value.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(options: Options, args: string[] = process.argv.slice(2)) {
  try {
    return parseArgs({ args: joinValues(options, args), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A value may itself begin with dashes (`--browser-arg --mute-audio`), which the parser takes only when it is glued to its option. */
function joinValues(options: ParseArgsOptionsConfig, args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--') return [...joined, ...args.slice(at)];
    const takesValue = argument.startsWith('--') && options[argument.slice(2)]?.type === 'string';
    const value = takesValue ? args[at + 1] : undefined;
    joined.push(value === undefined ? argument : `${argument}=${value}`);
    if (value !== undefined) at += 1;
  }
  return joined;
}

/** @throws {UsageError} unless it is a whole number from `least` to `most`. */
export function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}; this is "${value}".`);
  return number;
}

/** @throws {UsageError} unless it is one of the choices. */
export function choice<const Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const hit = choices.find((one) => one === value);
  if (hit === undefined) throw new UsageError(`--${name} takes ${choices.join(' or ')}; this is "${value}".`);
  return hit;
}

/** The folder the user was in: `npm run` moves to the project's own. */
export function callersFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/**
 * Runs a command and ends the process with the code of the contract: what `run` returns, 2 for wrong usage (with `usage` on stderr),
 * 1 for anything unforeseen.
 */
export async function runCommand(usage: string, run: () => Promise<0 | 1>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const isUsage = error instanceof UsageError;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${isUsage ? `\n${usage}\n` : ''}`);
    process.exitCode = isUsage ? 2 : 1;
  }
}
