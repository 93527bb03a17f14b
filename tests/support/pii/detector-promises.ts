import { type Detection, type Detector, REASONS, type TextSource } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import { detectors } from '@/utils/pii/registry';
import { allBoundaries } from './boundaries/all-boundaries';
import { type Boundaries, readMarks, textsOf, withMarks } from './boundaries/define-boundaries';
import { certaintyPromises } from './certainty-promises';
import type { Promised } from './promises';

const LANGUAGES = ['en', 'tr'] as const;

const detectionOf = (source: TextSource, knownTexts: readonly string[] = []): Detection => ({ source, knownTexts, languages: LANGUAGES });

type Example = Detector['examples']['match'][number];

/** Each example and each boundary, in every reading that it speaks about. */
export function detectorPromises(): Promised[] {
  return [
    ...examplePromises(),
    ...allBoundaries.flatMap(boundaryPromises),
    ...allBoundaries.flatMap(paragraphPromises),
    ...certaintyPromises(),
  ];
}

function boundaryPromises(boundaries: Boundaries): Promised[] {
  return textsOf(boundaries).map(({ marked, source }) => {
    const { text } = readMarks(marked);
    const detection = detectionOf(source, boundaries.knownTexts);
    return {
      of: boundaries.of,
      name: `finds ${marked} (${source})`,
      ask: { text, detection },
      broken() {
        const found = detect(text, detection).filter(({ detectorId }) => detectorId === boundaries.of);
        const got = withMarks(text, found);
        if (got !== marked) return got;
        const unexplained = found.find(({ why }) => !REASONS.some((reason) => reason === why));
        return unexplained ? `the reason "${unexplained.why}"` : null;
      },
    };
  });
}

/** Paragraphs of a page that has everything: the words that rules look for, on both sides. */
const BEFORE =
  'Acme Ltd closed it at 10:42. Fiona Walsh lives at 7 Orchard Lane, Bristol.\nName: Merve Doğan, 198.51.100.200, +44 20 7946 0018, merve@example.org';
const BEHIND =
  'Mr. Emre Şahin: Moda Cad. No: 12 34710 Üsküdar/İstanbul, Ankara\n10:42 Acme Ltd sent 1234 items on 22.11.2026, 9f8e7d6c5b4a1 = abc123def, 45 kg, USA.';
const GAP = '\n\n\n\n';

/** What stands in other paragraphs changes nothing. Once for each text: as read text, which is forgiven more, where it holds for both. */
function paragraphPromises({ of, both, page: onlyPage = [], ocr = [], knownTexts }: Boundaries): Promised[] {
  return textsOf({ of, both: [], page: onlyPage, ocr: [...both, ...ocr] }).map(({ marked, source }) => {
    const { text } = readMarks(marked);
    const detection = detectionOf(source, knownTexts);
    const page = BEFORE + GAP + text + GAP + BEHIND;
    const start = BEFORE.length + GAP.length;
    const end = start + text.length;
    return {
      of,
      isOwn: true,
      name: `finds ${marked} among other paragraphs (${source})`,
      ask: { text: page, detection },
      broken() {
        const found = detect(page, detection).filter((span) => span.detectorId === of && span.start < end && span.end > start);
        const got = withMarks(
          text,
          found.map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
        );
        return got === marked ? null : got;
      },
    };
  });
}

function examplePromises(): Promised[] {
  return detectors.flatMap((detector) => [
    ...detector.examples.match.flatMap((example) =>
      sourcesOf(example, ['page', 'ocr']).map((source) => mustFind(detector, example, 'mask', source)),
    ),
    ...(detector.examples.suggest ?? []).flatMap((example) =>
      sourcesOf(example, ['page']).map((source) => mustFind(detector, example, 'suggest', source)),
    ),
    ...detector.examples.noMatch.flatMap((text) => (['page', 'ocr'] as const).map((source) => mustLeave(detector, text, source))),
  ]);
}

function sourcesOf(example: Example, otherwise: readonly TextSource[]): readonly TextSource[] {
  return example.source ? [example.source] : otherwise;
}

function mustFind(detector: Detector, example: Example, tier: 'mask' | 'suggest', source: TextSource): Promised {
  const { text, found: wanted } = example;
  const detection = detectionOf(source, example.knownTexts);
  return {
    of: detector.id,
    name: `${tier}s "${wanted}" in "${text}" (${source})`,
    ask: { text, detection },
    broken() {
      const found = detect(text, detection)
        .filter((span) => span.entity === detector.entity && span.tier === tier)
        .map((span) => text.slice(span.start, span.end));
      return found.includes(wanted) ? null : `found ${JSON.stringify(found)}`;
    },
  };
}

/** A near-miss stays readable as a whole: no detector may mask a part of it. */
function mustLeave(detector: Detector, text: string, source: TextSource): Promised {
  const detection = detectionOf(source);
  return {
    of: detector.id,
    name: `leaves "${text}" readable (${source})`,
    ask: { text, detection },
    broken() {
      const masks = detect(text, detection).filter((span) => span.tier === 'mask');
      return masks.length === 0 ? null : masks.map((span) => `${span.entity} "${text.slice(span.start, span.end)}"`).join(', ');
    },
  };
}
