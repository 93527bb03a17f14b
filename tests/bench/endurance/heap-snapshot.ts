/** The part of Chromium's heap snapshots that is read here. */
export interface HeapSnapshot {
  snapshot: { meta: { node_fields: readonly string[]; node_types: readonly (readonly string[] | string)[] } };
  /** Of every object its `node_fields`, one after the other. */
  nodes: readonly number[];
  strings: readonly string[];
}

interface Snapshotter {
  on(event: 'HeapProfiler.addHeapSnapshotChunk', listener: (part: { chunk: string }) => void): unknown;
  send(method: 'HeapProfiler.takeHeapSnapshot'): Promise<unknown>;
}

/** All that lives, after a collection. */
export async function readHeapSnapshot(session: Snapshotter): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot');
  return JSON.parse(chunks.join('')) as HeapSnapshot;
}

/** Whose names say what they are; those of all others are what they contain. */
const NAMED: ReadonlySet<string> = new Set(['code', 'object shape', 'native', 'object', 'array']);

/** Of one scope among its like, which would hide that the kind as a whole has grown. */
const NUMBER_OF_ONE = / @\d+$/;

/** Bytes by kind of object: `closure`, `string`, `object Promise`, `code system / InstructionStream` … */
export function kindsOf({ snapshot: { meta }, nodes, strings }: HeapSnapshot): ReadonlyMap<string, number> {
  const width = meta.node_fields.length;
  const place = (field: string) => meta.node_fields.indexOf(field);
  const [type, name, size] = [place('type'), place('name'), place('self_size')];
  const types = meta.node_types[type] ?? [];
  const kinds = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += width) {
    const typeName = types[nodes[at + type] ?? 0] ?? '';
    const ownName = (strings[nodes[at + name] ?? 0] ?? '').replace(NUMBER_OF_ONE, '');
    const kind = NAMED.has(typeName) ? `${typeName} ${ownName}` : typeName;
    kinds.set(kind, (kinds.get(kind) ?? 0) + (nodes[at + size] ?? 0));
  }
  return kinds;
}

/** Lists that V8 keeps of compiled code: which of it falls with which assumption, and what belongs to it. */
const LISTS_OF_CODE: ReadonlySet<string> = new Set(
  ['WeakArrayList', 'ProtectedFixedArray', 'SharedFunctionInfoWrapper'].map((name) => `native system / ${name}`),
);

/**
 * Whether the browser makes such objects of the code while it runs, and more of them until all that is run often is compiled: machine code,
 * what was seen of types, shapes of objects. No value that the program holds is one of these.
 */
export function isOfCode(kind: string): boolean {
  return kind.startsWith('code ') || kind.startsWith('object shape ') || LISTS_OF_CODE.has(kind);
}
