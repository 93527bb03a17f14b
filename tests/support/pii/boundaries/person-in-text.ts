import { defineBoundaries } from './define-boundaries';

export const personInTextBoundaries = defineBoundaries({
  of: 'person-in-text',
  both: [
    // Known names behind weak words, unknown ones behind sure words alone
    'sent to ⟦Olivia⟧ today',
    'seen by ⟦Zeynep⟧',
    'seen by ⟦Marisol⟧',
    'sent to Zqrcan today',
    'escalated to ⟦Zqrcan⟧ today',
    'escalated to Support today',
    'escalated to zqrcan today',
    // The family name hidden behind its letter
    '⟦Hope W.⟧',
    // Joined to a person
    '⟦Mei⟧ / Ethan',
    'Linux / Windows',
    // Titles of people
    'see Mrs ⟦Price⟧ first',
    'see the Price first',
    // Over the end of a line
    'my manager ⟦Greta\nWhitaker⟧ has approved it',
    // On tickets
    '⟦BANKS/ZADIE MRS⟧',
    'BANKS/ZADIE',
    // Beside a handle that repeats the name
    '⟦Zqran Quillor @zqran88⟧',
    'Zqran Quillor @other88',
    // Two words that no list knows, wherever they stand
    'customer ⟦Xqwelda Quillor⟧ cannot open it',
    'customer ⟦Xqwelda van der Quillor⟧ cannot open it',
    'customer ⟦S. van der Quillor⟧ cannot open it',
    'customer Xqwelda Window cannot open it',
    'a White Xqwelda Quillor parked',
    'a Xqwelda Quillor Window there',
    'Meine Quillor',
    'customer xqwelda quillor cannot open it',
    'Meine Verträge',
    'customer ⟦XQWELDA QUILLOR⟧ cannot open it',
    'customer XQWE QUILLOR cannot open it',
    'customer XQWELDA Quillor cannot open it',
    'customer Xqwelda-based Quillor cannot open it',
    // One word where people are addressed, introduced or own something
    'Your parcel is here, ⟦Xqrcan⟧!',
    'Parcel, Xqrcan!',
    'Your parcel is in, Xqrcan',
    'Your parcel is here, Window!',
    '⟦Xqrcan⟧, 29',
    'at Xqrcan, 29',
    '⟦Xqrcan⟧: are you still there?',
    'Xqrcan: 12 open',
    "⟦Xqrcan⟧'s iPhone",
    "Xqrcan's report",
    // Family name first, alone in its cell
    '⟦Day, Benedict⟧',
    'Day, Zqrben',
  ],
});
