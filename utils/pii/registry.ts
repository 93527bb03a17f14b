import type { Detector } from './define-detector';
import { emailDetector } from './detectors/email';
import { ibanDetector } from './detectors/iban';
import { ipAddressDetector } from './detectors/ip-address';
import { knownTextDetector } from './detectors/known-text';
import { nationalIdDetector } from './detectors/national-id';
import { oneTimeCodeDetector } from './detectors/one-time-code';
import { passwordDetector } from './detectors/password';
import { paymentCardDetector } from './detectors/payment-card';
import { phoneDetector } from './detectors/phone';
import { secretTokenDetector } from './detectors/secret-token';

/** All detectors. One line each; the order says nothing. */
export const detectors: readonly Detector[] = [
  emailDetector,
  ibanDetector,
  ipAddressDetector,
  knownTextDetector,
  nationalIdDetector,
  oneTimeCodeDetector,
  passwordDetector,
  paymentCardDetector,
  phoneDetector,
  secretTokenDetector,
];
