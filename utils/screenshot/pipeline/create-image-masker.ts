import { CodedError } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import { detect } from '@/utils/pii/detect';
import { coveredRects } from '../burn/cover-pixels';
import { maskUntilProved } from '../burn/mask-until-proved';
import { findMasks } from '../masks/find-masks';
import type { Mask } from '../masks/mask';
import { textInBox } from '../masks/text-in-box';
import { fingerprint } from '../ocr/fingerprint';
import type { OcrEngine } from '../ocr/ocr-engine';
import type {
  AnalyseInput,
  Analysis,
  Finished,
  FinishInput,
  ImageMasker,
  MaskImageInput,
  MaskImageResult,
  MaskingStep,
} from './image-masker';

/** A line that begins what many rules look for. */
const SAMPLE = 'Name: Ada Lovelace, e-mail: ada@example.org, phone: +90 532 418 27 63, order 4711, https://shop.test/?id=10';

/** How much of the whole work each half is; only for the progress bar. */
const ANALYSE_PART = 0.6;

/** The masker over an engine, which is started on first use. */
export function createImageMasker(engine: OcrEngine): ImageMasker {
  const analyse = async (input: AnalyseInput): Promise<Analysis> => {
    const { signal, detection, pageTexts } = input;
    const report = reporter(input, 0, 1);
    throwIfStopped(signal);
    report('decode', 0);
    let began = performance.now();
    const { size, first, codes, pixels, second, secondPlaces, leaveOut } = engine.open(input.blob, {
      ahead: input.readAhead ?? false,
      ...(signal ? { signal } : {}),
      onProgress: (part) => report('read', 0.1 + 0.85 * part),
    });
    // When the picture cannot be opened, all of them fail; and nobody may ask for the second reading.
    for (const each of [first, codes, pixels, second, secondPlaces]) each?.catch(() => undefined);
    const { width, height } = await size;
    const decodeMs = performance.now() - began;
    if (pageTexts && !input.pageIsTold) report('page-text', 0.1, findMasks({ width, height, pageTexts, detection }));
    // A warm engine answers at once; its start is told once and is no part of the other times.
    const isCold = !engine.isWarm();
    const startMs = await engine.warmUp();
    throwIfStopped(signal);
    began = performance.now();
    // Taken as soon as they are there: nobody else has these pixels yet.
    const printed = pixels.then((image) => ({ image, print: second ? fingerprint(image) : null }));
    const [reading, found, { image, print }] = await Promise.all([first, codes, printed]);
    report('find', 0.95);
    const read = { width, height, reading, codes: found, ...(pageTexts ? { pageTexts } : {}) };
    const masks = findMasks({ ...read, detection });
    const readMs = performance.now() - began;
    report('find', 1, masks);
    return {
      image: { pixels: image, width, height },
      masks,
      timings: { readMs, decodeMs, ...(isCold ? { coldStartMs: startMs } : {}) },
      hasText: reading.lines.length + reading.unreadRegions.length > 0 || (pageTexts?.runs.length ?? 0) > 0,
      findAgain: (other) => findMasks({ ...read, detection: other }),
      textIn: (box) => textInBox({ ...read, box }),
      first: reading,
      ...(second && print
        ? { ahead: { print, reading: second, ...(secondPlaces ? { places: secondPlaces } : {}), ...(leaveOut ? { leaveOut } : {}) } }
        : {}),
    };
  };

  const finish = async (input: FinishInput): Promise<Finished> => {
    const report = reporter(input, 0, 1);
    throwIfStopped(input.signal);
    const { proof, masks, verifyMs } = await maskUntilProved({
      source: input.image.pixels,
      masks: input.masks,
      ...(input.lifted ? { lifted: input.lifted } : {}),
      ...(input.first ? { first: input.first } : {}),
      ...(input.ahead ? { ahead: input.ahead } : {}),
      detection: input.detection,
      encode: input.encode,
      engine,
      ...(input.signal ? { signal: input.signal } : {}),
      onProgress: (step, round, part) => report(step, 1 - 0.5 ** (round - 1) * (1 - 0.5 * part)),
    });
    const base = { unreadRegions: proof.unreadRegions, verifyMs };
    if (proof.status === 'clean') return { ...base, masks, status: 'clean', image: proof.image, remaining: 0 };
    if (proof.status === 'unread') return { ...base, masks, status: 'unread', remaining: 0 };
    const left = proof.masks.map((mask, index) => ({ ...mask, id: `left-${index + 1}`, applied: false }));
    return { ...base, masks: [...masks, ...left], status: 'leaks', remaining: left.length };
  };

  const maskImage = async (input: MaskImageInput): Promise<MaskImageResult> => {
    const began = performance.now();
    const { onProgress } = input;
    const part = (from: number, to: number) =>
      onProgress ? { onProgress: (p: Parameters<typeof onProgress>[0]) => onProgress({ ...p, part: from + (to - from) * p.part }) } : {};
    const isLossless = input.encode.format === 'png' && input.encode.maxBytes === undefined;
    const analysis = await analyse({ ...input, readAhead: isLossless, ...part(0, ANALYSE_PART) });
    const { image, masks, first, ahead } = analysis;
    // Nobody lifts these masks any more.
    ahead?.leaveOut?.(coveredRects(masks, image.width, image.height));
    const finished = await finish({
      image,
      masks,
      first,
      ...(ahead ? { ahead } : {}),
      detection: input.detection,
      encode: input.encode,
      ...(input.signal ? { signal: input.signal } : {}),
      ...part(ANALYSE_PART, 1),
    });
    // Nobody else has it: the caller is handed the proved file.
    letGo(image.pixels);
    const { coldStartMs } = analysis.timings;
    const totalMs = performance.now() - began - (coldStartMs ?? 0);
    return {
      width: image.width,
      height: image.height,
      masks: finished.masks,
      verification: { status: finished.status, remaining: finished.remaining, unreadRegions: finished.unreadRegions },
      ...(finished.image ? { image: finished.image } : {}),
      timings: {
        ...(coldStartMs === undefined ? {} : { coldStartMs }),
        readMs: analysis.timings.readMs,
        verifyMs: finished.verifyMs,
        totalMs,
      },
    };
  };

  const warmUp = (): Promise<number> => {
    // The first text of all costs the compiling of every rule. Here nobody waits for it; the first boxes of a captured tab would.
    detect(SAMPLE, { source: 'page', knownTexts: [], languages: ['en', 'tr'] });
    return engine.warmUp();
  };

  return { warmUp, analyse, finish, maskImage, dispose: () => engine.dispose() };
}

function reporter(run: { onProgress?: AnalyseInput['onProgress'] }, from: number, to: number) {
  return (step: MaskingStep, part: number, masks?: readonly Mask[]) =>
    run.onProgress?.({ step, part: from + (to - from) * part, ...(masks ? { masks } : {}) });
}

function throwIfStopped(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw signal.reason instanceof CodedError ? signal.reason : new CodedError('ocr/cancelled', 'The work was stopped.');
}
