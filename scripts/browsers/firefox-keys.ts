import { parseChord } from './key-chord.ts';

/** WebDriver's code points for keys that have no letter (W3C WebDriver, "keyboard actions"). */
const CODE_POINTS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F6: '\uE036',
  F10: '\uE03A',
  Meta: '\uE03D',
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

function codeOf(key: string): string {
  const code = CODE_POINTS[key] ?? key;
  if ([...code].length !== 1) throw new Error(`Unknown key "${key}".`);
  return code;
}

/** Key actions that press one chord. */
export function chordActions(chord: string): KeyAction[] {
  const { modifiers, key } = parseChord(chord);
  const held = modifiers.map(codeOf);
  const code = codeOf(key);
  return [
    ...held.map((value): KeyAction => ({ type: 'keyDown', value })),
    { type: 'keyDown', value: code },
    { type: 'keyUp', value: code },
    ...held.reverse().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

/** Key actions that type a text, letter by letter. */
export function typingActions(text: string): KeyAction[] {
  return [...text].flatMap((letter): KeyAction[] => {
    const value = letter === '\n' ? '\uE007' : letter;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
}
