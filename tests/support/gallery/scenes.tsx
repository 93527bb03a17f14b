import type { ReactNode } from 'react';
import { PopupScreen } from '@/components/popup/popup-screen';
import { CodedError } from '@/utils/foundation/coded-error';
import { EMPTY_WORLD, type FakeWorld, SHOP_TAB } from './fake-services';
import { aSession, aWorld, VERDICTS } from './worlds';

export interface Scene {
  /** Width of the window in CSS pixels. */
  width: number;
  world: FakeWorld;
  screen: ReactNode;
  /** Accessible name of a button to press before the picture, in English. */
  press?: string;
}

const popup = (changes: Partial<FakeWorld>, press?: string): Scene => ({
  width: 380,
  world: aWorld(changes),
  screen: <PopupScreen />,
  ...(press ? { press } : {}),
});
const at = (url: string) => ({ tab: { ...SHOP_TAB, url } });

/** Every screen in every state that somebody can meet. */
export const SCENES: Record<string, Scene> = {
  'popup-idle': popup({}),
  'popup-checking': popup({ session: aSession({ status: 'running', phase: 'asking-again', finishedAt: null }) }),
  'popup-checking-quick': popup({ session: aSession({ status: 'running', depth: 'quick', phase: 'looking', finishedAt: null }) }),
  'popup-blocker': popup({ session: aSession({ verdict: VERDICTS.blocker }) }),
  'popup-socket': popup({ session: aSession({ verdict: VERDICTS.socket }) }),
  'popup-site-side': popup({ session: aSession({ verdict: VERDICTS.policy }) }),
  'popup-working': popup({ session: aSession({ verdict: VERDICTS.working }) }),
  'popup-no-chat': popup({ session: aSession({ verdict: VERDICTS.none }) }),
  'popup-unsure': popup({ session: aSession({ depth: 'quick', verdict: VERDICTS.unsure }) }),
  'popup-permission': popup({ session: aSession({ depth: 'quick', verdict: VERDICTS.unsure }) }, 'Look closer'),
  'popup-cancelled': popup({ session: aSession({ status: 'cancelled' }) }),
  'popup-error': popup({ session: aSession({ status: 'failed', error: { code: 'check/navigated-away', message: 'The page changed.' } }) }),
  'popup-background-silent': popup({ failing: { 'check/of-tab': new CodedError('message/not-valid', 'Nobody answered check/of-tab.') } }),
  'popup-browser-page': popup(at('chrome://settings/')),
  'popup-store': popup(at('https://chromewebstore.google.com/detail/x')),
  'popup-pdf': popup(at('https://shop.example/terms.pdf')),
  'popup-blank': popup(at('about:blank')),
  'popup-no-tab': popup({ tab: null }),
};

export { EMPTY_WORLD };
