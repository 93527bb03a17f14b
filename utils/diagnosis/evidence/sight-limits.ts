/** What a first verdict may say, by what was in sight when it was asked for. */
export interface SightLimits {
  /** A claim of less confidence (0–1) is a guess. */
  sureEnough: number;
  /** Whether it may say that a chat works. */
  mayWork: boolean;
}
