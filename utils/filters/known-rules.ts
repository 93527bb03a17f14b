import type { KnownRule } from '@/utils/vendors/define-vendor';
import { VENDORS } from '@/utils/vendors/registry';
import { vendorById } from '@/utils/vendors/vendor-of-url';
import { type FilteredRequest, isRuleMatch } from './match-rule';

/**
 * The public rule known to refuse this request. It says that a list holds such a rule, not that this list is in use here or who
 * applied it.
 */
export function knownRuleFor(request: FilteredRequest): KnownRule | null {
  for (const vendor of VENDORS) {
    const rule = vendor.blockedBy.find(({ text }) => isRuleMatch(text, request));
    if (rule) return rule;
  }
  return null;
}

/** The public rule known to hide an element of this vendor; `selector` as the survey found it. */
export function knownCosmeticRuleFor(vendorId: string, selector: string): KnownRule | null {
  const hidden = (text: string): string => text.slice(text.indexOf('##') + 2);
  return vendorById(vendorId)?.blockedBy.find(({ text }) => text.includes('##') && hidden(text) === selector) ?? null;
}
