import type { Detection, Span } from './define-detector';
import { detect } from './detect';
import { scrubUrl } from './scrub-url';

/** URLs of any scheme, up to what cannot be part of one. Trailing punctuation belongs to the sentence. */
const URL_IN_TEXT =
  /\b(?:(?:https?|wss?|ftps?|blob:https?|chrome-extension|moz-extension):\/\/|(?:mailto|tel):)[^\s"'<>`\\^{|}]{1,4000}/giu;

const BOTH_LANGUAGES: Detection['languages'] = ['en', 'tr'];

/** In technical text a bare code is an error code far more often than a one-time code; every other suggestion is taken out to be safe. */
function mustGo(span: Span): boolean {
  return span.tier === 'mask' || (span.entity !== 'ONE_TIME_CODE' && span.confidence >= 0.4);
}

function findPersonal(text: string, knownTexts: readonly string[]): Span[] {
  return detect(text, { source: 'page', knownTexts, languages: BOTH_LANGUAGES }).filter(mustGo);
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    if (span.end <= at) continue;
    out += text.slice(at, Math.max(at, span.start));
    if (span.start >= at) out += `[${span.entity}]`;
    at = span.end;
  }
  return out + text.slice(at);
}

/**
 * The text with everything personal replaced by marks such as `[EMAIL]`, at full strength: suggestions too. URLs lose their credentials, query
 * values, fragments and personal path segments. Scrubbing a second time changes nothing.
 * @param knownTexts The person's own words, taken out as `[KNOWN_TEXT]`.
 */
export function scrubText(text: string, knownTexts: readonly string[] = []): string {
  const isPersonal = (part: string) => findPersonal(part, knownTexts).length > 0;
  const withoutUrls = text.replace(URL_IN_TEXT, (found) => {
    const tail = /[.,;:!?)\]]+$/.exec(found)?.[0] ?? '';
    const url = found.slice(0, found.length - tail.length);
    return scrubUrl(url, isPersonal) + tail;
  });
  return replaceSpans(withoutUrls, findPersonal(withoutUrls, knownTexts));
}

/** Whether scrubbing would change the text: the last check before something leaves. */
export function looksPersonal(text: string, knownTexts: readonly string[] = []): boolean {
  return scrubText(text, knownTexts) !== text;
}
