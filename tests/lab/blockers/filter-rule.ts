/** The part of a `declarativeNetRequest` rule that the lab writes or reads. */
export interface NetRequestRule {
  id: number;
  priority?: number;
  action: { type: string; [key: string]: unknown };
  condition: { urlFilter?: string; resourceTypes?: string[]; domainType?: string; [key: string]: unknown };
}

const TYPES: Readonly<Record<string, string>> = {
  script: 'script',
  subdocument: 'sub_frame',
  websocket: 'websocket',
  xmlhttprequest: 'xmlhttprequest',
  image: 'image',
  stylesheet: 'stylesheet',
};

/** Every type but the page itself; a rule without types would leave some out. */
const ALL_TYPES = ['sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'media', 'websocket', 'other'];

/** Turns one network rule of the common filter syntax into Chromium's; only the options that scenarios use. */
export function toNetRequestRule(text: string, id: number): NetRequestRule {
  const isAllowing = text.startsWith('@@');
  const [pattern = '', optionText = ''] = text.slice(isAllowing ? 2 : 0).split('$');
  const options = optionText.split(',').filter(Boolean);
  const types = options.map((option) => TYPES[option]).filter((type) => type !== undefined);
  const unknown = options.filter((option) => !TYPES[option] && !['third-party', 'important'].includes(option));
  if (unknown.length > 0) throw new Error(`The lab's blocker does not know "${unknown.join()}" in ${text}.`);
  const priority = options.includes('important') ? 30 : isAllowing ? 20 : 10;
  return {
    id,
    priority,
    action: { type: isAllowing ? 'allow' : 'block' },
    condition: {
      urlFilter: pattern,
      resourceTypes: types.length > 0 ? types : ALL_TYPES,
      ...(options.includes('third-party') ? { domainType: 'thirdParty' } : {}),
    },
  };
}

/** `##selector` hides on every site; nothing else of the cosmetic syntax is used here. */
export function cosmeticSelector(text: string): string | null {
  return text.startsWith('##') ? text.slice(2) : null;
}
