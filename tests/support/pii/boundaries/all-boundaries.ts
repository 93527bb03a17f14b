import { bankAccountBoundaries } from './bank-account';
import { birthDateBoundaries } from './birth-date';
import { cardDetailsBoundaries } from './card-details';
import { cryptoWalletBoundaries } from './crypto-wallet';
import type { Boundaries } from './define-boundaries';
import { emailBoundaries } from './email';
import { geoLocationBoundaries } from './geo-location';
import { ibanBoundaries } from './iban';
import { identityDocumentBoundaries } from './identity-document';
import { ipAddressBoundaries } from './ip-address';
import { knownTextBoundaries } from './known-text';
import { licencePlateBoundaries } from './licence-plate';
import { nationalIdBoundaries } from './national-id';
import { oneTimeCodeBoundaries } from './one-time-code';
import { passwordBoundaries } from './password';
import { paymentCardBoundaries } from './payment-card';
import { personInSentenceBoundaries } from './person-in-sentence';
import { personInTextBoundaries } from './person-in-text';
import { personNameBoundaries } from './person-name';
import { phoneBoundaries } from './phone';
import { postalAddressBoundaries } from './postal-address';
import { secretTokenBoundaries } from './secret-token';
import { usernameBoundaries } from './username';

/** One line each. */
export const allBoundaries: readonly Boundaries[] = [
  bankAccountBoundaries,
  birthDateBoundaries,
  cardDetailsBoundaries,
  cryptoWalletBoundaries,
  emailBoundaries,
  geoLocationBoundaries,
  ibanBoundaries,
  identityDocumentBoundaries,
  ipAddressBoundaries,
  knownTextBoundaries,
  licencePlateBoundaries,
  nationalIdBoundaries,
  oneTimeCodeBoundaries,
  passwordBoundaries,
  paymentCardBoundaries,
  personInSentenceBoundaries,
  personInTextBoundaries,
  personNameBoundaries,
  phoneBoundaries,
  postalAddressBoundaries,
  secretTokenBoundaries,
  usernameBoundaries,
];
