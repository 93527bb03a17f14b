import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDLES } from '@/components/editor/state/boxes';
import { type EditorEvent, type EditorState, openEditor } from '@/components/editor/state/editor-state';
import { HISTORY_LIMIT } from '@/components/editor/state/history';
import { reduceEditor } from '@/components/editor/state/reduce-editor';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import type { Mask } from '@/utils/screenshot/masks/mask';

const SIZE = { width: 300, height: 200 };

const maskOf = (id: string, parts: Partial<Mask> = {}): Mask => ({
  id,
  rect: rect<ImagePx>(10, 10, 80, 12),
  origin: 'detector',
  entity: 'EMAIL',
  applied: true,
  confidence: 1,
  detectorId: 'email',
  why: 'shape',
  text: 'ada@example.org',
  ...parts,
});

const run = (events: readonly EditorEvent[], state = openEditor(SIZE)): EditorState => events.reduce(reduceEditor, state);
const idsOf = (state: EditorState) => state.history.present.masks.map(({ id }) => id);
const image = { bytes: new Uint8Array(), mediaType: 'image/png', ...SIZE } as unknown as MaskedImage;
const proved: EditorEvent[] = [
  { type: 'proof-started' },
  { type: 'proved', revision: 1, masks: [], proof: { status: 'clean', image, unreadRegions: 0 } },
];

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyWay = fc.integer({ min: -500, max: 500 });
const anyRect = fc.tuple(anyWay, anyWay, anyWay, anyWay).map(([x, y, width, height]) => rect<ImagePx>(x, y, width, height));
const anyMask = fc
  .record({
    id: anyId,
    rect: anyRect,
    applied: fc.boolean(),
    origin: fc.constantFrom('detector' as const, 'user' as const, 'unread' as const),
  })
  .map(({ id, ...parts }) => maskOf(id, parts));
const anyEdit: fc.Arbitrary<EditorEvent> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), masks: fc.array(anyMask, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constant('move' as const), id: anyId, dx: anyWay, dy: anyWay }),
  fc.record({ type: fc.constant('resize' as const), id: anyId, handle: fc.constantFrom(...HANDLES), dx: anyWay, dy: anyWay }),
  fc.record({ type: fc.constant('place' as const), id: anyId, rect: anyRect }),
  fc.record({ type: fc.constant('remove' as const), ids: fc.array(anyId, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('cut-to' as const), id: anyId }),
  fc.constant<EditorEvent>({ type: 'uncut' }),
  fc.record({
    type: fc.constant('add-mark' as const),
    mark: fc.record({
      id: fc.constantFrom('x', 'y'),
      kind: fc.constantFrom('arrow' as const, 'highlight' as const),
      rect: anyRect,
      tip: fc.constantFrom('nw' as const, 'se' as const),
    }),
  }),
  fc.record({ type: fc.constant('move' as const), id: fc.constantFrom('x', 'y'), dx: anyWay, dy: anyWay }),
  fc.record({ type: fc.constant('remove' as const), ids: fc.array(fc.constantFrom('x', 'a'), { maxLength: 2 }) }),
  fc.record({ type: fc.constant('turn-mark' as const), id: fc.constantFrom('x', 'y') }),
  fc.record({ type: fc.constant('set-partial' as const), id: anyId, isPartial: fc.boolean() }),
  fc.record({ type: fc.constant('accept' as const), ids: fc.array(anyId, { maxLength: 3 }) }),
);
const anyEvent: fc.Arbitrary<EditorEvent> = fc.oneof(
  { weight: 6, arbitrary: anyEdit },
  fc.record({ type: fc.constant('found' as const), masks: fc.uniqueArray(anyMask, { selector: ({ id }) => id, maxLength: 4 }) }),
  fc.constant<EditorEvent>({ type: 'undo' }),
  fc.constant<EditorEvent>({ type: 'redo' }),
  fc.record({ type: fc.constant('zoom' as const), percent: fc.double() }),
  fc.record({ type: fc.constant('select' as const), id: fc.option(anyId) }),
);
const anyEvents = fc.array(anyEvent, { maxLength: 40 });

describe('reduceEditor', () => {
  it('keeps every box inside the picture and big enough to grab, whatever happens', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const state = run(events);
        const documents = [...state.history.past, state.history.present, ...state.history.future];
        for (const box of documents.flatMap(({ masks, cut }) => [...masks.map(({ rect: inside }) => inside), ...(cut ? [cut] : [])])) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.width).toBeGreaterThanOrEqual(4);
          expect(box.height).toBeGreaterThanOrEqual(4);
          expect(box.x + box.width).toBeLessThanOrEqual(SIZE.width);
          expect(box.y + box.height).toBeLessThanOrEqual(SIZE.height);
        }
        expect(state.zoom).toBeGreaterThanOrEqual(10);
        expect(state.zoom).toBeLessThanOrEqual(400);
      }),
    );
  });

  it('gives the document back when a step is undone, and the step when it is redone', () => {
    fc.assert(
      fc.property(anyEvents, anyEdit, (events, edit) => {
        const before = run(events);
        const after = reduceEditor(before, edit);
        if (after === before) return;
        expect(run([{ type: 'undo' }], after).history.present).toEqual(before.history.present);
        expect(run([{ type: 'undo' }, { type: 'redo' }], after).history.present).toEqual(after.history.present);
      }),
    );
  });

  it('never holds two boxes of one id, nor a selection that is gone', () => {
    fc.assert(
      fc.property(
        anyEvents.map((events) => events.filter(({ type }) => type !== 'select')),
        (events) => {
          const state = run(events);
          const ids = [...idsOf(state), ...state.history.present.marks.map(({ id }) => id)];
          expect(new Set(ids).size).toBe(ids.length);
          if (state.selectedId !== null) expect(ids).toContain(state.selectedId);
        },
      ),
    );
  });

  it('lets no proof outlive a change', () => {
    fc.assert(
      fc.property(anyEvents, anyEdit, (events, edit) => {
        const before = run(events);
        const clean = run(
          [
            { type: 'proof-started' },
            { type: 'proved', revision: before.revision, masks: [], proof: { status: 'clean', image, unreadRegions: 0 } },
          ],
          before,
        );
        expect(clean.proof.status).toBe('clean');
        const after = reduceEditor(clean, edit);
        if (after !== clean) expect(after.proof).toEqual({ status: 'none' });
      }),
    );
  });

  it('throws away a proof of a picture that has changed since', () => {
    const state = run([{ type: 'found', masks: [maskOf('a')] }, { type: 'proof-started' }, { type: 'move', id: 'a', dx: 3, dy: 0 }]);
    expect(run(proved.slice(1), state).proof).toEqual({ status: 'none' });
  });

  it('keeps what reading found under a step that is undone', () => {
    const drawn = maskOf('u1', { origin: 'user', entity: null, text: null });
    const state = run([{ type: 'add', masks: [drawn] }, { type: 'found', masks: [maskOf('a')] }, { type: 'undo' }]);
    expect(idsOf(state)).toEqual(['a']);
  });

  it('refines untouched masks, and leaves moved and removed ones as the person left them', () => {
    const first = [maskOf('a'), maskOf('b'), maskOf('c'), maskOf('gone')];
    const refined = [
      maskOf('a', { rect: rect<ImagePx>(0, 0, 99, 9) }),
      maskOf('b', { rect: rect<ImagePx>(0, 50, 99, 9) }),
      maskOf('c'),
      maskOf('d'),
    ];
    const state = run([
      { type: 'found', masks: first },
      { type: 'move', id: 'a', dx: 1, dy: 0 },
      { type: 'remove', ids: ['c'] },
      { type: 'found', masks: refined },
    ]);
    expect(idsOf(state)).toEqual(['a', 'b', 'd']);
    expect(state.history.present.masks[0]?.rect).toMatchObject({ x: 11, y: 10 });
    expect(state.history.present.masks[1]?.rect).toMatchObject({ x: 0, y: 50 });
  });

  it('remembers which found masks the person lifted, but not his own boxes', () => {
    const state = run([
      { type: 'found', masks: [maskOf('a')] },
      { type: 'add', masks: [maskOf('u', { origin: 'user' })] },
      { type: 'remove', ids: ['a', 'u'] },
    ]);
    expect(state.history.present.lifted.map(({ id }) => id)).toEqual(['a']);
    expect(run([{ type: 'undo' }], state).history.present.lifted).toEqual([]);
  });

  it('selects the next finding when the selected one is removed', () => {
    const masks = [maskOf('a'), maskOf('b', { rect: rect<ImagePx>(10, 40, 80, 12) }), maskOf('c', { rect: rect<ImagePx>(10, 80, 80, 12) })];
    const select = (id: string): EditorEvent => ({ type: 'select', id });
    const found: EditorEvent = { type: 'found', masks };
    expect(run([found, select('b'), { type: 'remove', ids: ['b'] }]).selectedId).toBe('c');
    expect(run([found, select('c'), { type: 'remove', ids: ['c'] }]).selectedId).toBe('b');
  });

  it('counts a held key as one step', () => {
    const nudge = (continues: boolean): EditorEvent => ({ type: 'move', id: 'a', dx: 1, dy: 0, continues });
    const state = run([{ type: 'found', masks: [maskOf('a')] }, nudge(false), nudge(true), nudge(true)]);
    expect(state.history.present.masks[0]?.rect.x).toBe(13);
    expect(run([{ type: 'undo' }], state).history.present.masks[0]?.rect.x).toBe(10);
  });

  it('forgets steps beyond the limit', () => {
    const nudges: EditorEvent[] = Array.from({ length: HISTORY_LIMIT + 50 }, (_, at) => ({
      type: 'move',
      id: 'a',
      dx: at % 2 ? 1 : -1,
      dy: 0,
    }));
    expect(run([{ type: 'found', masks: [maskOf('a')] }, ...nudges]).history.past.length).toBe(HISTORY_LIMIT);
  });

  it('takes the masks that the second reading added without ending the proof', () => {
    const added = maskOf('second-1', { rect: rect<ImagePx>(5, 100, 50, 10) });
    const open = run([{ type: 'found', masks: [maskOf('a')] }, { type: 'proof-started' }]);
    const proof: EditorEvent = {
      type: 'proved',
      revision: open.revision,
      masks: [maskOf('a'), added],
      proof: { status: 'clean', image, unreadRegions: 0 },
    };
    const state = reduceEditor(open, proof);
    expect(idsOf(state)).toEqual(['a', 'second-1']);
    expect(state.proof).toMatchObject({ status: 'clean', addedIds: ['second-1'] });
  });

  it('names the masks that would cover what is still readable', () => {
    const leak = maskOf('leak', { applied: false });
    const open = run([{ type: 'found', masks: [] }, { type: 'proof-started' }]);
    const state = reduceEditor(open, { type: 'proved', revision: open.revision, masks: [leak], proof: { status: 'leaks', remaining: 1 } });
    expect(state.proof).toEqual({ status: 'leaks', remaining: 1, maskIds: ['leak'] });
    expect(run([{ type: 'accept', ids: ['leak'] }], state)).toMatchObject({
      proof: { status: 'none' },
      history: { present: { masks: [{ applied: true }] } },
    });
  });
});

describe('arrows, highlights and rests', () => {
  const arrow = { id: 'x', kind: 'arrow' as const, rect: rect<ImagePx>(10, 10, 60, 40), tip: 'nw' as const };

  it('are moved, turned, removed and undone like boxes', () => {
    const made = run([{ type: 'add-mark', mark: arrow }]);
    expect(made.selectedId).toBe('x');
    const changed = run(
      [
        { type: 'move', id: 'x', dx: 5, dy: 0 },
        { type: 'turn-mark', id: 'x' },
      ],
      made,
    );
    expect(changed.history.present.marks).toMatchObject([{ rect: { x: 15 }, tip: 'ne' }]);
    const gone = run([{ type: 'remove', ids: ['x'] }], changed);
    expect(gone.history.present.marks).toEqual([]);
    expect(run([{ type: 'undo' }], gone).history.present).toEqual(changed.history.present);
    expect(run([{ type: 'undo' }, { type: 'undo' }, { type: 'undo' }], gone).history.present).toEqual(made.history.present);
  });

  it('end a proof: what was proved does not show them', () => {
    const clean = run([{ type: 'add', masks: [maskOf('a')] }, ...proved]);
    expect(clean.proof.status).toBe('clean');
    for (const event of [
      { type: 'add-mark', mark: arrow },
      { type: 'set-partial', id: 'a', isPartial: true },
    ] satisfies EditorEvent[])
      expect(run([event], clean).proof.status).toBe('none');
  });

  it('cover what is shown in part, and forget the rest with its box', () => {
    const state = run([
      { type: 'add', masks: [maskOf('a', { applied: false })] },
      { type: 'set-partial', id: 'a', isPartial: true },
    ]);
    expect(state.history.present).toMatchObject({ partial: ['a'], masks: [{ id: 'a', applied: true }] });
    expect(run([{ type: 'set-partial', id: 'a', isPartial: true }], state)).toBe(state);
    expect(run([{ type: 'remove', ids: ['a'] }], state).history.present.partial).toEqual([]);
    expect(run([{ type: 'set-partial', id: 'a', isPartial: false }], state).history.present).toMatchObject({
      partial: [],
      masks: [{ applied: true }],
    });
  });
});
