import { defineBoundaries } from './define-boundaries';

export const bankAccountBoundaries = defineBoundaries({
  of: 'bank-account',
  both: [
    'Sort code: ⟦20-00-00⟧',
    'Hesap no: ⟦1234567-5001⟧',
    'Account number\n⟦12345678⟧',
    'Account number 1234',
    'Account number ⟦12 34 5678⟧',
    'Account number: (personal) ⟦12345678⟧',
    'Account number of Ayşe ⟦12345678⟧',
    'Account number as stated ⟦12345678⟧',
    'Account number: ⟦1 2 3 4 5⟧',
    'Account number: 1-----2',
    'Account number: ⟦12345678⟧ Ayşe',
    'Account number is shown on the front of your card 12345678',
    'Routing number: ⟦021000021⟧',
    'Hesap numarası giriniz',
    'Bank account required',
  ],
});
