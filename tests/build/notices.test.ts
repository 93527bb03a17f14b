import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { outputFolder, type Target } from '../../scripts/build/ensure-built.ts';

const NAMES = join(import.meta.dirname, '../../utils/pii/names');
/** How the header of a list says where it comes from. */
const TAKEN_FROM = /\((?:[^()]*, )?(?:MIT licence|CC BY 4\.0|Apache 2\.0|its own free licence)/;

it.each(['chrome', 'firefox'] satisfies Target[])('the build for %s says whose work is in it', (target) => {
  const notices = readFileSync(join(outputFolder(target, 'store'), 'third-party-notices.txt'), 'utf8');
  for (const name of Object.keys(packageJson.dependencies)) expect(notices, name).toContain(`\n${name} `);
  // The licences themselves, not only their names.
  for (const words of [
    'Permission is hereby granted, free of charge',
    'Apache License',
    'Kevin Atkinson',
    'Creative Commons Attribution 4.0',
  ])
    expect(notices).toContain(words);
  const lists = readdirSync(NAMES)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => TAKEN_FROM.test(readFileSync(join(NAMES, file), 'utf8').slice(0, 2_000)));
  expect(lists.length).toBeGreaterThan(4);
  for (const list of lists) expect(notices, list).toContain(list);
});
