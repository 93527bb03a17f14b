const STEPS: readonly { unit: Intl.RelativeTimeFormatUnit; ms: number }[] = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
];

/** How long ago something was, in words of the language: "3 minutes ago", "now" below a minute. A moment in the future counts as now. */
export function sayAge(at: string, now: Date, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const passedMs = Math.max(0, now.getTime() - Date.parse(at));
  const step = STEPS.find(({ ms }) => passedMs >= ms);
  return step ? words.format(-Math.floor(passedMs / step.ms), step.unit) : words.format(0, 'second');
}
