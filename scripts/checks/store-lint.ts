import { spawnSync } from 'node:child_process';
import { outputFolder } from '../build/ensure-built.ts';
import { ROOT, toolEnvironment } from '../setup/paths.mjs';

/** Warnings of the store's own linter that are known and harmless, each with its reason and the file it may come from. */
const ALLOWED: readonly { code: string; file: RegExp; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    reason: 'React DOM assigns innerHTML inside its own element factory; no text of ours reaches it.',
  },
];

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

const lint = spawnSync('web-ext', ['lint', '--source-dir', outputFolder('firefox', 'store'), '--output', 'json', '--no-config-discovery'], {
  cwd: ROOT,
  env: toolEnvironment(),
  encoding: 'utf8',
  maxBuffer: 64 * 1_024 * 1_024,
  shell: process.platform === 'win32',
});
const start = lint.stdout.indexOf('{');
if (start < 0) {
  console.error(`web-ext lint gave no result:\n${lint.stdout}\n${lint.stderr}`);
  process.exit(1);
}
const result = JSON.parse(lint.stdout.slice(start)) as { errors: Message[]; warnings: Message[] };
const isAllowed = (message: Message) => ALLOWED.some(({ code, file }) => code === message.code && file.test(message.file ?? ''));
const bad = [...result.errors, ...result.warnings.filter((warning) => !isAllowed(warning))];
for (const message of bad) console.error(`${message.code} ${message.file ?? ''}:${message.line ?? ''} ${message.message}`);
console.log(`${result.errors.length} errors, ${result.warnings.length} warnings, ${bad.length} of them not allowed`);
process.exit(bad.length > 0 ? 1 : 0);
