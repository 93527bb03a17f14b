import type { Step } from '../define-step';
import type { GuideStep } from '../schema';
import { askUserStep } from './ask-user';
import { baselineStep } from './baseline';
import { checkAfterStep } from './check-after';
import { checkPrivateStep } from './check-private';
import { chooseDataStep } from './choose-data';
import { clearDataStep } from './clear-data';
import { evenOutStep } from './even-out';
import { findSuspectsStep } from './find-suspects';
import { makeChangeStep } from './make-change';
import { openPrivateStep } from './open-private';
import { privateAccessStep } from './private-access';
import { putBackStep } from './put-back';
import { resultStep } from './result';
import { searchExtensionsStep } from './search-extensions';

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
  'find-suspects': findSuspectsStep,
  'search-extensions': searchExtensionsStep,
  'put-back': putBackStep,
  result: resultStep,
};
