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
    // Family name first, alone in its cell
    '⟦Day, Benedict⟧',
    'Day, Zqrben',
  ],
});
