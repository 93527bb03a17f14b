import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { callersFolder, choice, readArguments, runCommand, UsageError, wholeNumber } from './arguments.ts';
import { MASKING, openAutomation } from './automation.ts';
import { chooseTargets, type MaskJob, type MaskLine, maskFile, PAGE_FAILED } from './mask-file.ts';

const USAGE = `Usage: npm run --silent mask -- [options] FILE…

Covers personal data in screenshots. Prints one JSON line per file, in their order; writes FILE-masked.png beside each file.

  --out DIR            write there instead
  --known "text"       also mask this text wherever it is read (repeatable)
  --languages en,tr    languages of the screenshots
  --format png|jpeg    format of the result (default: JPEG for a JPEG, PNG for the rest)
  --max-bytes N        the result is at most this large
  --jobs N             files worked on at once (default 1)`;

const LANGUAGES = ['en', 'tr'] as const;
const MOST_JOBS = 8;

await runCommand(USAGE, async () => {
  const { values, positionals } = readArguments({
    out: { type: 'string' },
    known: { type: 'string', multiple: true, default: [] },
    languages: { type: 'string', default: 'en,tr' },
    format: { type: 'string' },
    'max-bytes': { type: 'string' },
    jobs: { type: 'string', default: '1' },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one file.');
  const job: MaskJob = {
    folder: values.out === undefined ? null : resolve(callersFolder(), values.out),
    knownTexts: values.known.filter((text) => text.trim() !== ''),
    languages: values.languages.split(',').map((language) => choice('languages', language.trim(), LANGUAGES)),
    format: values.format === undefined ? null : choice('format', values.format, ['png', 'jpeg']),
    maxBytes: values['max-bytes'] === undefined ? null : wholeNumber('max-bytes', values['max-bytes'], 1_024, 1_000_000_000),
  };
  if (job.folder !== null && existsSync(job.folder) && !statSync(job.folder).isDirectory())
    throw new UsageError('--out names a file, not a folder.');
  const jobs = wholeNumber('jobs', values.jobs, 1, MOST_JOBS);
  return maskAll(positionals, job, Math.min(jobs, positionals.length));
});

/** Works on `jobs` files at once, each in a page of its own, and prints every line as soon as all earlier ones are out. */
async function maskAll(files: readonly string[], job: MaskJob, jobs: number): Promise<0 | 1> {
  const targets = chooseTargets(files, job);
  const automation = await openAutomation({ browser: 'chromium', launch: MASKING });
  try {
    const lines: (MaskLine | undefined)[] = new Array(files.length);
    let next = 0;
    let printed = 0;
    const work = async () => {
      let page = await automation.openPage();
      for (let index = next++; index < targets.length; index = next++) {
        const target = targets[index];
        if (target) lines[index] = await maskFile(page, target, job);
        if (lines[index]?.error?.code === PAGE_FAILED) page = await automation.openPage();
        for (let line = lines[printed]; line; line = lines[++printed]) process.stdout.write(`${JSON.stringify(line)}\n`);
      }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    return lines.some((line) => line?.error) ? 1 : 0;
  } finally {
    await automation.close();
  }
}
