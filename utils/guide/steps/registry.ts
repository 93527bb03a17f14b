import type { Step } from '../define-step';
import type { GuideStep } from '../schema';
import { askUserStep } from './ask-user';
import { baselineStep } from './baseline';
import { checkPrivateStep } from './check-private';
import { openPrivateStep } from './open-private';
import { privateAccessStep } from './private-access';
import { resultStep } from './result';

/** Every step of the private-window test. */
export const steps: { readonly [Id in GuideStep]: Step & { id: Id } } = {
  baseline: baselineStep,
  'private-access': privateAccessStep,
  'open-private': openPrivateStep,
  'check-private': checkPrivateStep,
  'ask-user': askUserStep,
  result: resultStep,
};
