/** What the training takes from the product, bundled for Node by `load-product.ts`. */
export { cleanText } from '../../../../utils/pii/clean-text.ts';
export { detect } from '../../../../utils/pii/detect.ts';
export { fold } from '../../../../utils/pii/fold.ts';
export { AMBIGUOUS_NAMES, GIVEN_NAMES } from '../../../../utils/pii/names/given-names.ts';
export { CONTEXT_BUCKETS, contextOf, MOST_CONTEXT_FEATURES } from '../../../../utils/pii/names/model/context.ts';
export { BUCKETS, MOST_FEATURES, sceneOf } from '../../../../utils/pii/names/model/features.ts';
export { BIT, isEveryday, tokensOf, vocabularyOf } from '../../../../utils/pii/names/model/tokens.ts';
export { MORE_GIVEN_NAMES } from '../../../../utils/pii/names/more-given-names.ts';
export { MORE_SURNAMES } from '../../../../utils/pii/names/more-surnames.ts';
export { isParticle } from '../../../../utils/pii/names/name-words.ts';
export { isOrdinaryWord } from '../../../../utils/pii/names/ordinary-words.ts';
export { SURNAMES } from '../../../../utils/pii/names/surnames.ts';
export { readText } from '../../../../utils/pii/reading.ts';
export { findMasks } from '../../../../utils/screenshot/masks/find-masks.ts';
export { blocksView, findTables, proseView, rowsView, toSegment } from '../../../../utils/screenshot/masks/text-layout.ts';
