import type { Evidence, EvidenceId, EvidenceMap } from './schema';

/** An item of the evidence, or `null` where it was not had. */
export function collected<Id extends EvidenceId>(evidence: Evidence, id: Id): EvidenceMap[Id] | null {
  const item = evidence[id];
  return item?.status === 'collected' ? (item.value as EvidenceMap[Id]) : null;
}
