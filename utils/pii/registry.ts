import type { Detector } from './define-detector';
import { bankAccountDetector } from './detectors/bank-account';
import { birthDateDetector } from './detectors/birth-date';
import { cardDetailsDetector } from './detectors/card-details';
import { cryptoWalletDetector } from './detectors/crypto-wallet';
import { emailDetector } from './detectors/email';
import { geoLocationDetector } from './detectors/geo-location';
import { ibanDetector } from './detectors/iban';
import { identityDocumentDetector } from './detectors/identity-document';
import { ipAddressDetector } from './detectors/ip-address';
import { knownTextDetector } from './detectors/known-text';
import { licencePlateDetector } from './detectors/licence-plate';
import { nationalIdDetector } from './detectors/national-id';
import { oneTimeCodeDetector } from './detectors/one-time-code';
import { passwordDetector } from './detectors/password';
import { paymentCardDetector } from './detectors/payment-card';
import { personInSentenceDetector } from './detectors/person-in-sentence';
import { personInTextDetector } from './detectors/person-in-text';
import { personNameDetector } from './detectors/person-name';
import { phoneDetector } from './detectors/phone';
import { postalAddressDetector } from './detectors/postal-address';
import { secretTokenDetector } from './detectors/secret-token';
import { usernameDetector } from './detectors/username';

/** All detectors. One line each; the order says nothing. */
export const detectors: readonly Detector[] = [
  bankAccountDetector,
  birthDateDetector,
  cardDetailsDetector,
  cryptoWalletDetector,
  emailDetector,
  geoLocationDetector,
  ibanDetector,
  identityDocumentDetector,
  ipAddressDetector,
  knownTextDetector,
  licencePlateDetector,
  nationalIdDetector,
  oneTimeCodeDetector,
  passwordDetector,
  paymentCardDetector,
  personInSentenceDetector,
  personInTextDetector,
  personNameDetector,
  phoneDetector,
  postalAddressDetector,
  secretTokenDetector,
  usernameDetector,
];
