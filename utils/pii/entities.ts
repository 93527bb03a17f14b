/** What the product covers. Public names; see `docs/masking.md` for what each holds and what must stay readable. */
export const ENTITIES = [
  'EMAIL',
  'PHONE',
  'PAYMENT_CARD',
  'IBAN',
  'NATIONAL_ID',
  'IP_ADDRESS',
  'SECRET_TOKEN',
  'PASSWORD',
  'ONE_TIME_CODE',
  'PERSON_NAME',
  'USERNAME',
  'POSTAL_ADDRESS',
  'DATE_OF_BIRTH',
  'LICENCE_PLATE',
  'CRYPTO_WALLET',
  'GEO_LOCATION',
  'MACHINE_READABLE_CODE',
  'KNOWN_TEXT',
] as const;

export type Entity = (typeof ENTITIES)[number];
