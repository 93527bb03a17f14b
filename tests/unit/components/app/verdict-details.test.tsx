import { afterEach, describe, expect, it } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import type { CheckSession } from '@/utils/session/schema';
import { createFakeServices } from '../../../support/gallery/fake-services';
import { aCause, aSession, aVerdict, aWorld } from '../../../support/gallery/worlds';
import { type Rendered, render } from '../../../support/render';

let screen: Rendered;
afterEach(() => screen.close());

async function open(session: Partial<CheckSession>) {
  const services = createFakeServices(aWorld({ session: aSession(session) }));
  screen = await render(<PanelScreen renderTest={() => 'the test'} renderMessage={() => null} />, services);
  await screen.settle();
  return services;
}

const firefox: CheckSession['evidence'] = {
  'browser-environment': {
    status: 'collected',
    value: {
      name: 'Firefox',
      version: '153.0',
      platform: 'Linux x86_64',
      language: 'en',
      isOnline: true,
      effectiveType: null,
      downlinkMbps: null,
      isPrivateWindow: false,
      missingFeatures: [],
    },
  },
};

describe('the details of a verdict', () => {
  it('say what would make it more certain, with the way to do it', async () => {
    const verdict = aVerdict({ causes: [aCause({ id: 'content-blocker', confidence: 0.7, wouldHelp: ['incognito-comparison'] })] });
    await open({ verdict });
    expect(screen.text()).toContain('What would make this more certain');
    expect(screen.text()).toContain('A test in a private window: whether the chat works there tells much more.');
    await screen.press('Test in a private window');
    expect(screen.text()).toContain('the test');
  });

  it('say what the browser keeps to itself, by its name, and how many frames were out of reach', async () => {
    const verdict = aVerdict({
      unknowns: [
        { evidence: 'popups', reason: 'not-in-this-browser' },
        { evidence: 'frames-out-of-reach', reason: 'not-in-quick-check', count: 2 },
      ],
    });
    await open({ verdict, evidence: firefox });
    expect(screen.text()).toContain('the setting for pop-ups: Firefox does not tell extensions this');
    expect(screen.text()).toContain('2 frames inside the page: not part of a quick check');
    expect(screen.text()).toContain('The connection is there, but Firefox does not tell extensions how good it is.');
    expect(screen.text()).toContain('Notifications: could not look (not asked for).');
  });
});
