import { scrubText } from '@/utils/pii/scrub-text';
import { createReportScrubber } from './scrub-report';

/** The only minter of `SafeReport`. */
export const scrubReport = createReportScrubber((knownTexts) => (text) => scrubText(text, knownTexts));
