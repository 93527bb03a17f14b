import type { Step } from '../define-step';
import type { GuideStep } from '../schema';
import { askUserStep } from './ask-user';
import { baselineStep } from './baseline';
import { checkAfterStep } from './check-after';
import { checkPrivateStep } from './check-private';
import { chooseDataStep } from './choose-data';
import { clearDataStep } from './clear-data';
import { evenOutStep } from './even-out';
import { makeChangeStep } from './make-change';
import { openPrivateStep } from './open-private';
import { privateAccessStep } from './private-access';
import { resultStep } from './result';

/** Every step of every path. */
export const steps: { readonly [Id in GuideStep]: Step & { id: Id } } = {
  baseline: baselineStep,
  'private-access': privateAccessStep,
  'open-private': openPrivateStep,
  'check-private': checkPrivateStep,
  'even-out': evenOutStep,
  'ask-user': askUserStep,
  'choose-data': chooseDataStep,
  'clear-data': clearDataStep,
  'make-change': makeChangeStep,
  'check-after': checkAfterStep,
  result: resultStep,
};
