/**
 * Runs the promises of the finding room (`tests/support/pii`) inside Stryker, without a test framework: the room is bundled once and evaluated
 * again for a rule that is built while it loads, which takes hundredths of a second; a framework takes one to three seconds for every change.
 */
import { basename } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import type { Promised } from '../../tests/support/pii/promises.ts';
import type { Room } from '../../tests/support/pii/room.ts';
import type { Reading } from '../../utils/pii/reading.ts';

/** What the instrumented code reads and writes; Stryker's own name for it. */
interface StrykerState {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  activeMutant: { id: string; fileName: string };
  /** Ids of the promises that reach the change; missing for what runs while the room loads. */
  testFilter?: string[];
  hitLimit?: number;
  mutantActivation: 'runtime' | 'static';
}

const world = globalThis as { __stryker__?: StrykerState };
const state = (): StrykerState => {
  world.__stryker__ ??= {};
  return world.__stryker__;
};

const idOf = ({ of, name }: Promised): string => `${of} ${name}`;

class PromiseRunner {
  private script: Script | null = null;
  /** The unchanged room with all its word lists loaded. Changes that act while it runs act in this one. */
  private base: BaseRoom | null = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker has made its copy with the changes in it the working directory. */
  async init(): Promise<void> {
    const result = await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': process.cwd() } },
      build: { write: false, minify: false, lib: { entry: 'tests/support/pii/room.ts', formats: ['iife'], name: 'room' } },
    });
    const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
    this.script = new Script(`(() => { ${output[0].code}; return room.openRoom(); })()`);
    this.base = new BaseRoom(this.load());
  }

  async dryRun() {
    const tests = this.load().promises.map((promised) => {
      state().currentTestId = idOf(promised);
      return resultOf(promised);
    });
    state().currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: state().mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun) {
    const { base } = this;
    if (!base) throw new Error('init was not called');
    const changed = basename(activeMutant.fileName, '.ts');
    const before = base.sayings(changed);
    Object.assign(state(), { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      if (mutantActivation === 'runtime') return firstBroken(base.room, changed, base.readings, before, testFilter && new Set(testFilter));
      const changedRoom = this.load();
      const rule = changedRoom.ruleOf(changed);
      if (!rule) return firstBroken(changedRoom, changed, base.readings, before, undefined);
      return base.whileUsing(changed, rule, () => firstBroken(base.room, changed, base.readings, before, undefined));
    } catch (error) {
      // A rule that cannot even be built any more.
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      Object.assign(state(), { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  private load(): Room {
    if (!this.script) throw new Error('init was not called');
    return this.script.runInThisContext() as Room;
  }
}

type Rule = NonNullable<ReturnType<Room['ruleOf']>>;
/** What a detector says to each promise's text, written out to be compared. */
type Sayings = readonly (string | null)[];

class BaseRoom {
  readonly room: Room;
  readonly readings: readonly (Reading | null)[];
  private readonly said = new Map<string, Sayings>();

  constructor(room: Room) {
    this.room = room;
    this.readings = room.promises.map((promised) => room.read(promised));
  }

  /** What a detector says to every text without a change, worked out once. */
  sayings(detectorId: string): Sayings {
    const known = this.said.get(detectorId);
    if (known) return known;
    const rule = this.room.ruleOf(detectorId);
    const sayings = this.readings.map((reading, i) => {
      const { isOwn, of } = this.room.promises[i] as Promised;
      return rule && reading && (!isOwn || of === detectorId) ? JSON.stringify(rule(reading)) : null;
    });
    this.said.set(detectorId, sayings);
    return sayings;
  }

  whileUsing<Result>(detectorId: string, rule: Rule, work: () => Result): Result {
    const own = this.room.ruleOf(detectorId);
    this.room.use(detectorId, rule);
    try {
      return work();
    } finally {
      if (own) this.room.use(detectorId, own);
    }
  }
}

/** A promise can only break where the changed detector says something else to its text than before, which is quickly seen. */
function firstBroken(
  room: Room,
  changed: string,
  readings: readonly (Reading | null)[],
  before: Sayings,
  reaching: ReadonlySet<string> | undefined,
) {
  let nrOfTests = 0;
  // Its own are the likeliest to notice.
  const indexes = [...room.promises.keys()].sort((a, b) => rank(room.promises[a], changed) - rank(room.promises[b], changed));
  for (const index of indexes) {
    const promised = room.promises[index] as Promised;
    if ((promised.isOwn && promised.of !== changed) || (reaching && !reaching.has(idOf(promised)))) continue;
    if (saysTheSame(room.ruleOf(changed), readings[index] ?? null, before[index] ?? null)) continue;
    nrOfTests++;
    const failureMessage = failureOf(promised);
    const { hitCount = 0, hitLimit = Number.POSITIVE_INFINITY } = state();
    if (hitCount > hitLimit) return { status: 'timeout', reason: 'endless loop' };
    if (failureMessage !== null) return { status: 'killed', killedBy: [idOf(promised)], failureMessage, nrOfTests };
  }
  return { status: 'survived', nrOfTests };
}

function rank(promised: Promised | undefined, changed: string): number {
  return promised?.of === changed ? 0 : 1;
}

function saysTheSame(rule: Rule | null, reading: Reading | null, before: string | null): boolean {
  if (!rule || !reading || before === null) return false;
  try {
    return JSON.stringify(rule(reading)) === before;
  } catch {
    return false;
  }
}

function resultOf(promised: Promised) {
  const id = idOf(promised);
  const start = performance.now();
  const failureMessage = failureOf(promised);
  const common = { id, name: id, timeSpentMs: performance.now() - start };
  return failureMessage === null ? { ...common, status: PASSED } : { ...common, status: FAILED, failureMessage };
}

/** Stryker's `TestStatus`. */
const PASSED = 0;
const FAILED = 1;

function failureOf(promised: Promised): string | null {
  try {
    return promised.broken();
  } catch (error) {
    return String(error);
  }
}

/** A node of Babel's tree, as far as the question below needs it. */
interface TreePath {
  node: { type: string; key?: { name?: string } };
  parentPath?: TreePath;
}

/** Keys of a finding or a detector whose texts are closed lists. */
const CLOSED_TEXTS: ReadonlySet<string> = new Set(['id', 'entity', 'tier', 'why', 'whenUnchecked']);

/**
 * What is not changed: the examples, which are the tests' own data, and texts that cannot be other ones: the compiler refuses a tier, reason or
 * entity that does not exist, and `tests/contract/detectors.test.ts` an id that is not the file's name. Conditions that choose between such
 * texts are changed like all others.
 */
const closedTexts = {
  shouldIgnore(path: TreePath): string | undefined {
    if (path.node.type === 'ObjectProperty' && path.node.key?.name === 'examples') return 'an example is the data of the tests';
    if (path.node.type !== 'StringLiteral') return undefined;
    let { node } = path;
    // Over the arms of `isLabelled ? 'label' : 'shape'`; a text in its condition hangs below a comparison.
    for (let at: TreePath | undefined = path.parentPath; at; at = at.parentPath) {
      node = at.node;
      if (node.type !== 'ConditionalExpression') break;
    }
    return node.type === 'ObjectProperty' && CLOSED_TEXTS.has(node.key?.name ?? '') ? 'no other text would compile' : undefined;
  },
};

/** Stryker's name for what a plugin file offers. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'promises', injectableClass: PromiseRunner },
  { kind: 'Ignore', name: 'closed-texts', value: closedTexts },
];
