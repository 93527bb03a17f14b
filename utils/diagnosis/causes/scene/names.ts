import { vendorById } from '@/utils/vendors/vendor-of-url';
import type { Launcher } from '../../evidence/schema';

/** Id of a chat that no catalogue knows, recognised by how it looks and behaves. */
export const GENERIC_ID = 'generic';

/** Where sockets wait that no address explains. Never leaves the scene. */
export const LOOSE_ID = '';

/** The vendor's name as people know it; empty for a chat that no catalogue knows. */
export const nameOf = (vendorId: string): string => vendorById(vendorId)?.name ?? '';

/** Words that people read on a chat's button, in the languages that we know it in. */
const CHAT_LABEL =
  /(?:^|[^\p{L}])(?:live ?chat|web ?chat|chat(?:bot)?|messenger|sohbet|canlı destek|canli destek|ask us|message us|talk to us|let'?s talk|bize yazın)(?=$|[^\p{L}])/iu;
const CHAT_SELECTOR = /(?:live|web)?chat(?:bot|box|widget|launcher|button|bubble|icon|toggle|fab)?/i;

/** Whether a button in a corner is a chat's: a way to the top or a cookie button looks the same. */
export const isChatLauncher = ({ label, selector }: Pick<Launcher, 'label' | 'selector'>): boolean =>
  CHAT_LABEL.test(label) || CHAT_SELECTOR.test(selector.replaceAll(/[-_]/g, ''));
