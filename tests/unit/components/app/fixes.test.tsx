import { afterEach, describe, expect, it } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import { CodedError } from '@/utils/foundation/coded-error';
import { createFakeServices, type FakeWorld } from '../../../support/gallery/fake-services';
import { aCause, aFix, anAftercheck, aPlan, aSession, aVerdict, aWorld, VERDICTS } from '../../../support/gallery/worlds';
import { type Rendered, render } from '../../../support/render';

let screen: Rendered;
afterEach(() => screen.close());

async function open(world: Partial<FakeWorld>) {
  const services = createFakeServices(aWorld(world));
  screen = await render(<PanelScreen renderTest={() => null} renderMessage={() => null} />, services);
  await screen.settle();
  return services;
}
const broken = { session: aSession({ verdict: VERDICTS.storage }) };
const told = (services: { asked: string[] }, what: string) => services.asked.filter((one) => one.startsWith(what));

describe('a remedy that can be done for the person', () => {
  it('shows what would change, where, for how long and why the browser asks, before anything is asked or changed', async () => {
    const services = await open({ ...broken, plans: [aPlan({})] });
    await screen.press('Do it for me');
    expect(screen.text()).toContain('On shop.example, the chat may keep its cookies: widget.intercom.io.');
    expect(screen.text()).toContain('On every other site everything stays as you have set it.');
    expect(screen.text()).toContain('Change your settings that control websites’ access to features such as cookies');
    expect(screen.text()).toContain('1 hour');
    expect([...told(services, 'request'), ...told(services, 'fix/make')]).toEqual([]);
  });

  it('changes nothing where the permission is refused, and says what to do instead', async () => {
    const services = await open({ ...broken, plans: [aPlan({})] });
    await screen.press('Do it for me');
    await screen.press('Allow them');
    expect(told(services, 'request')).toEqual(['request contentSettings']);
    expect(told(services, 'fix/make')).toEqual([]);
    expect(screen.text()).toContain('Without the browser’s permission we cannot do this for you.');
  });

  it('is noted before the browser asks, done for the chosen time, and closes', async () => {
    const services = await open({ ...broken, plans: [aPlan({})], fix: aFix({}), grantsAbilities: true });
    await screen.press('Do it for me');
    await screen.press('Allow them');
    await screen.settle();
    const order = services.asked.filter((one) => /^(?:fix\/intend|request|fix\/make)/.test(one));
    expect(order).toEqual([
      'fix/intend {"checkId":"check-1","fixId":"allow-third-party-cookies"}',
      'request contentSettings',
      'fix/make {"checkId":"check-1","fixId":"allow-third-party-cookies","choice":null,"kinds":null,"span":"hour"}',
    ]);
    expect(screen.container.querySelector('dialog')).toBeNull();
    expect(screen.said()).toContain('The chat may keep its cookies on shop.example.');
  });

  it('says so where the browser does not let it be done', async () => {
    const failing = { 'fix/make': new CodedError('fix/not-made', 'refused') };
    await open({ ...broken, plans: [aPlan({ permissions: [] })], failing });
    await screen.press('Do it for me');
    await screen.press('Allow them');
    expect(screen.text()).toContain('Nothing is changed.');
  });

  it('says quietly that the words may differ where the browser is much older than the one they were read in', async () => {
    const browser = (version: string) => ({
      'browser-environment': {
        status: 'collected' as const,
        value: {
          name: 'Firefox',
          version,
          platform: 'Linux aarch64',
          language: 'en',
          isOnline: true,
          effectiveType: null,
          downlinkMbps: null,
          isPrivateWindow: false,
          missingFeatures: [],
        },
      },
    });
    const note = 'These names are from Firefox 153. The words may differ a little in your version.';
    await open({ session: aSession({ verdict: VERDICTS.storage, evidence: browser('128.0') }) });
    expect(screen.text()).toContain(note);
    await screen.close();
    await open({ session: aSession({ verdict: VERDICTS.storage, evidence: browser('152.0') }) });
    expect(screen.text()).toContain('Enhanced Tracking Protection');
    expect(screen.text()).not.toContain(note);
  });

  it('is steps with the names of the browser where it cannot be done', async () => {
    await open(broken);
    expect(screen.text()).not.toContain('Do it for me');
    expect(screen.text()).toContain('Allow the chat’s cookies on this site');
  });
});

describe('after a fix', () => {
  it('says until when it lasts, offers to check again, and undoes it', async () => {
    const services = await open({ ...broken, fix: aFix({}) });
    expect(screen.text()).toMatch(/Until \d.*, then we put it back\./);
    expect(screen.text()).toContain('See now whether it has helped.');
    await screen.press('Put it back now');
    expect(told(services, 'fix/undo')).toEqual(['fix/undo {"runId":"run-1"}']);
  });

  it('compares with the state before it', async () => {
    await open({ session: anAftercheck(VERDICTS.working), fix: aFix({}) });
    expect(screen.text()).toContain('It works now.');
    await screen.close();
    await open({ session: anAftercheck(VERDICTS.storage), fix: aFix({}) });
    expect(screen.text()).toContain('It has not helped, so better put it back.');
  });

  it('of a working chat is told by what it was for, not by the chat, and never as both at once', async () => {
    const blocked = aVerdict({ ...VERDICTS.working, causes: [aCause({ id: 'notifications-blocked', confidence: 0.7 })] });
    const fix = aFix({ fixId: 'allow-notifications', claim: { id: 'notifications-blocked', vendorId: 'intercom' }, before: blocked });
    const seen = (notifications: 'allowed' | 'blocked') => ({
      'browser-settings': {
        status: 'collected' as const,
        value: { thirdPartyCookies: 'unknown' as const, trackingProtection: 'unknown' as const, popups: 'unknown' as const, notifications },
      },
    });
    await open({ session: { ...anAftercheck(blocked), evidence: seen('blocked') }, fix });
    expect(screen.text()).toContain('It has not helped, so better put it back.');
    expect(screen.text()).not.toContain('It works now.');
    await screen.close();
    await open({ session: { ...anAftercheck(VERDICTS.working), evidence: seen('blocked') }, fix });
    expect(screen.text()).toContain('It has not helped, so better put it back.');
    expect(screen.text()).not.toContain('gone');
    await screen.close();
    await open({ session: { ...anAftercheck(VERDICTS.working), evidence: seen('allowed') }, fix });
    expect(screen.text()).toContain('It has helped: what we had found is gone');
    expect(screen.text()).not.toContain('does not work yet');
  });

  it.each([
    ['that is over', aFix({ state: 'over' })],
    ['of another site in the same tab', aFix({ site: 'elsewhere.example' })],
    ['that was for good and long ago', aFix({ fixId: 'clear-site-data', state: 'lasting', madeAt: '2026-11-22T09:00:00+03:00' })],
  ])('says nothing of one %s', async (_what, fix) => {
    await open({ ...broken, fix });
    expect(screen.text()).not.toContain('Put it back now');
    expect(screen.text()).not.toContain('See now whether it has helped.');
  });
});
