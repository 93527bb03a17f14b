import type { UnavailableReason } from '../evidence/schema';

/** Thrown by a probe that could not look; the runner stores the reason as the item's outcome. */
export class Unavailable extends Error {
  constructor(readonly reason: UnavailableReason) {
    super(`Could not look: ${reason}.`);
    this.name = 'Unavailable';
  }
}
