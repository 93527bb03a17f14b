import type { JudgedCause } from '@/utils/diagnosis/verdict/schema';
import { vendorById } from '@/utils/vendors/vendor-of-url';

/** Whether something that was seen belongs to the chat that a claim speaks of. Reports know libraries and unknown chats by one name. */
export function isOfClaim(vendorId: string | null | undefined, claim: JudgedCause): boolean {
  const id = vendorId ?? null;
  const isNameless = id === null || vendorById(id)?.isLibrary === true;
  return claim.vendorId === 'generic' ? isNameless : id === claim.vendorId;
}
