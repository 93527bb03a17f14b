import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '@/utils/diagnosis/causes/registry';
import { EVIDENCE_IDS } from '@/utils/diagnosis/evidence/schema';
import { SIDES } from '@/utils/diagnosis/verdict/schema';
import { FIXES } from '@/utils/fixes/registry';
import { FIX_IDS } from '@/utils/fixes/schema';
import { LANGUAGES } from '@/utils/texts/texts';

const ROOT = join(import.meta.dirname, '..', '..');
const CAUSE_ROOM = join(ROOT, 'utils', 'diagnosis', 'causes');
const catalogue = readdirSync(join(CAUSE_ROOM, 'catalogue'));
const sources = [...catalogue.map((name) => join('catalogue', name)), 'citing.ts', 'changes.ts'].map((name) =>
  readFileSync(join(CAUSE_ROOM, name), 'utf8'),
);

const texts = (language: string, room: string): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(join(ROOT, 'locales', language, `${room}.json`), 'utf8'));

/** Keys of reasons as the rules write them: the second argument of `cite`, the values of tables and switches that feed it. */
const reasonKeys = [
  ...new Set(
    sources.flatMap((source) => [
      ...[...source.matchAll(/cite\(\s*[^,()]*(?:\?[^,()]*)?,\s*([^,)]*)/g)].flatMap(
        ([, second = '']) => second.match(/'[a-zA-Z]+'/g) ?? [],
      ),
      ...[...source.matchAll(/return '([a-z]+[A-Z][A-Za-z]+|answered)'|\? '([a-z]+[A-Z][A-Za-z]+)' : '([a-z]+[A-Z][A-Za-z]+)'/g)].flatMap(
        ([, ...keys]) => keys.filter((key) => key !== undefined).map((key) => `'${key}'`),
      ),
      ...[...source.matchAll(/: '(launcher[A-Z]\w+)'/g)].map(([, key]) => `'${key}'`),
    ]),
  ),
].map((key) => key.replaceAll("'", ''));

/** Public interface: every id of the contract, with the side it is on. */
const CONTRACT: Readonly<Record<string, string>> = {
  'content-blocker': 'user',
  'tag-manager-blocked': 'user',
  'vendor-api-blocked': 'user',
  'browser-tracking-protection': 'user',
  'hidden-by-cosmetic-filter': 'user',
  'third-party-storage-blocked': 'user',
  'websocket-blocked': 'network',
  'websocket-dropped': 'network',
  'host-unreachable': 'network',
  'offline-or-slow': 'network',
  'certificate-error': 'network',
  'clock-skew': 'user',
  'popup-blocked': 'user',
  'stale-site-data': 'user',
  'notifications-blocked': 'user',
  'outdated-browser': 'user',
  'content-security-policy': 'site',
  'mixed-content': 'site',
  'framing-refused': 'site',
  'consent-not-given': 'site',
  'facade-not-hydrated': 'site',
  'site-script-error': 'site',
  'domain-not-allowed': 'site',
  'outside-hours': 'site',
  'hidden-by-site': 'site',
  'covered-by-page': 'site',
  'vendor-outage': 'vendor',
  'widget-not-installed': 'site',
};

describe('the register of causes', () => {
  it('holds exactly the ids and sides of the public contract', () => {
    expect(Object.fromEntries(CAUSES.map(({ id, side }) => [id, side]))).toEqual(CONTRACT);
  });

  it('holds every file once, under its name', () => {
    expect(CAUSES.map(({ id }) => `${id}.ts`).sort()).toEqual([...catalogue].sort());
  });

  it.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s declares known evidence, a side and a remedy', (_id, cause) => {
    for (const id of [...cause.requires, ...cause.optional]) expect(EVIDENCE_IDS).toContain(id);
    expect(SIDES).toContain(cause.side);
    expect(cause.remedies.length).toBeGreaterThan(0);
  });
});

describe.each(LANGUAGES)('texts of causes in %s', (language) => {
  it('name every cause and say it with and without the name of the chat', () => {
    const known = texts(language, 'causes');
    expect(Object.keys(known).sort()).toEqual(CAUSES.map(({ id }) => id).sort());
    for (const [id, entry] of Object.entries(known)) {
      for (const key of ['title', 'sentence', 'sentence_named']) expect(entry[key], `${id}.${key}`).toBeTypeOf('string');
    }
  });

  it('hold a title and steps for every remedy, and no remedy that nobody offers', () => {
    const known = texts(language, 'remedies');
    expect(Object.keys(known).sort()).toEqual([...new Set(CAUSES.flatMap(({ remedies }) => remedies))].sort());
    for (const [id, entry] of Object.entries(known)) {
      expect(entry.title, id).toBeTypeOf('string');
      expect(Array.isArray(entry.steps) && entry.steps.length > 0, id).toBe(true);
    }
  });

  it('word every reason that a rule gives, and no other', () => {
    expect(reasonKeys.length).toBeGreaterThan(40);
    expect(Object.keys(texts(language, 'because')).sort()).toEqual([...reasonKeys].sort());
  });
});

describe('the register of fixes', () => {
  const files = readdirSync(join(ROOT, 'utils', 'fixes', 'catalogue')).filter((name) => name !== 'site-permission-fix.ts');

  it('holds every file once, under its name', () => {
    expect(FIXES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(FIXES.map(({ id }) => id).sort()).toEqual([...FIX_IDS].sort());
  });

  it('carries out remedies that some cause offers, each by one fix', () => {
    const offered = new Set(CAUSES.flatMap(({ remedies }) => remedies));
    const carried = FIXES.flatMap(({ remedies }) => remedies);
    expect(carried.filter((id) => !offered.has(id))).toEqual([]);
    expect(new Set(carried).size).toBe(carried.length);
  });

  it.each(LANGUAGES)('says in %s what is changed, what is not, and what was done', (language) => {
    const known = texts(language, 'fixes');
    for (const { id } of FIXES)
      for (const key of ['title', 'what', 'only', 'act', 'done']) expect(known[id]?.[key], `${id}.${key}`).toBeTypeOf('string');
  });
});
