import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema';

/** Turns settings of version n into version n + 1. The next version adds the step from 1; a released step is never changed. */
const STEPS: Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>> = {};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function upgrade(stored: Record<string, unknown>): Record<string, unknown> {
  let current = stored;
  for (let step = STEPS[Number(current.version)]; step; step = STEPS[Number(current.version)]) current = step(current);
  return current;
}

/**
 * Reads whatever is stored. Each field that is still valid is kept when another one is not, so that a damaged entry never costs the
 * person the rest; nothing stored means the defaults.
 */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const current = upgrade(stored);
  const whole = settingsSchema.safeParse(current);
  if (whole.success) return whole.data;
  const { shape } = settingsSchema;
  return {
    version: 1,
    language: shape.language.catch(DEFAULT_SETTINGS.language).parse(current.language),
    ownWords: Array.isArray(current.ownWords) ? current.ownWords.filter((word) => shape.ownWords.element.safeParse(word).success) : [],
    keepsPermissions: shape.keepsPermissions.catch(DEFAULT_SETTINGS.keepsPermissions).parse(current.keepsPermissions),
  };
}
