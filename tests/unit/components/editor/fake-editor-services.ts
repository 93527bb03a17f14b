import { vi } from 'vitest';
import type { EditorServices, OpenedPicture } from '@/components/editor/editor-services';
import { CodedError } from '@/utils/foundation/coded-error';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { Analysis, Finished, FinishInput } from '@/utils/screenshot/pipeline/image-masker';

export const PICTURE: OpenedPicture = {
  blob: new Blob(['picture'], { type: 'image/png' }),
  width: 400,
  height: 200,
  source: 'file',
  site: null,
  takenAt: new Date(2026, 10, 22, 10, 15),
};

export function maskAt(id: string, y: number, parts: Partial<Mask> = {}): Mask {
  return {
    id,
    rect: rect<ImagePx>(20, y, 120, 14),
    origin: 'detector',
    entity: 'EMAIL',
    applied: true,
    confidence: 1,
    detectorId: 'email',
    why: null,
    text: 'ada@example.org',
    ...parts,
  };
}

export const PROVED = { bytes: new Uint8Array([1]), mediaType: 'image/png', width: 400, height: 200 } as unknown as MaskedImage;

export interface FakeMasking {
  found: Mask[];
  /** What the second reading says; by default that the picture is clean. */
  finish?: (input: FinishInput) => Promise<Finished>;
  copyPicture?: EditorServices['copyPicture'];
}

/** Services without a browser. The clipboard behaves as a real one: it waits for the promise and fails with it. */
export function fakeEditorServices({ found, finish, copyPicture }: FakeMasking) {
  let ids = 0;
  const clean = async ({ masks }: FinishInput): Promise<Finished> => ({
    status: 'clean',
    image: PROVED,
    masks: [...masks],
    remaining: 0,
    unreadRegions: 0,
    verifyMs: 1,
  });
  const analysis: Analysis = {
    image: { pixels: new ImageData(400, 200), width: 400, height: 200 },
    masks: found,
    timings: { readMs: 1, decodeMs: 1 },
    hasText: true,
    findAgain: () => [],
    textIn: () => null,
    first: { lines: [] },
  };
  const clipboard: MaskedImage[] = [];
  return {
    clipboard,
    masker: {
      warmUp: async () => 0,
      analyse: vi.fn(async () => analysis),
      finish: vi.fn(finish ?? clean),
      maskImage: async () => {
        throw new CodedError('unexpected', 'Not used by the editor.');
      },
      dispose: async () => undefined,
    },
    open: async () => PICTURE,
    capture: async () => PICTURE,
    detection: async () => ({ knownTexts: [], languages: ['en' as const] }),
    copyPicture:
      copyPicture ??
      (async (image: Promise<MaskedImage>) => {
        clipboard.push(await image);
      }),
    savePicture: vi.fn(),
    copyText: async () => undefined,
    newId: () => `new-${ids++}`,
  } satisfies EditorServices & { clipboard: MaskedImage[] };
}
