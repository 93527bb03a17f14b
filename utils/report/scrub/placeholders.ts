/** What stands where something was taken out. Short words in brackets: readable in a chat, and no pattern takes them for data. */
export const REMOVED = {
  any: '[removed]',
  email: '[e-mail]',
  id: '[id]',
  name: '[name]',
  ip: '[ip]',
} as const;

const PLACEHOLDER = /^\[[a-z-]+\]$/;

export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}
