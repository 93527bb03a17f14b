import { CodedError } from '@/utils/foundation/coded-error';
import type { EffectContext } from './run-effect';
import type { GuideState } from './schema';

/** To be asked before every step that the person would see: he may have paused or gone back in the meantime. */
export async function assertWanted({ turn }: GuideState, { isWanted }: EffectContext): Promise<void> {
  if (!(await isWanted(turn))) throw new CodedError('check/cancelled', 'The guide has moved on.');
}
