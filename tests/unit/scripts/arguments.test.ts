import { describe, expect, it } from 'vitest';
import { choice, readArguments, UsageError, wholeNumber } from '../../../scripts/cli/arguments.ts';

const OPTIONS = { 'browser-arg': { type: 'string', multiple: true }, known: { type: 'string' }, open: { type: 'boolean' } } as const;
const read = (...args: string[]) => readArguments(OPTIONS, args);

describe('the command line', () => {
  it('takes a value that begins with dashes, glued to its option or not', () => {
    expect(read('--browser-arg', '--host-resolver-rules=MAP a b', '--browser-arg=--mute-audio', 'url').values['browser-arg']).toEqual([
      '--host-resolver-rules=MAP a b',
      '--mute-audio',
    ]);
    expect(read('--known', '--open', '--open').values).toMatchObject({ known: '--open', open: true });
  });

  it('takes everything after two dashes as files, whatever it looks like', () => {
    expect(read('--open', '--', '--known', 'x').positionals).toEqual(['--known', 'x']);
  });

  it('refuses unknown options, missing values and numbers out of range', () => {
    expect(() => read('--nothing')).toThrow(UsageError);
    expect(() => read('--known')).toThrow(UsageError);
    expect(() => wholeNumber('jobs', '0', 1, 8)).toThrow(UsageError);
    expect(() => wholeNumber('jobs', '1.5', 1, 8)).toThrow(UsageError);
    expect(() => choice('format', 'gif', ['png', 'jpeg'])).toThrow(UsageError);
  });
});
