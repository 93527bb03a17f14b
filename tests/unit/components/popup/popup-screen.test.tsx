import { afterEach, describe, expect, it } from 'vitest';
import { PopupScreen } from '@/components/popup/popup-screen';
import { CodedError } from '@/utils/foundation/coded-error';
import { createFakeServices, type FakeWorld } from '../../../support/gallery/fake-services';
import { aSession, aWorld, VERDICTS } from '../../../support/gallery/worlds';
import { type Rendered, render } from '../../../support/render';

let screen: Rendered;
afterEach(() => screen.close());

async function open(changes: Partial<FakeWorld> = {}) {
  const world = aWorld(changes);
  const services = createFakeServices(world);
  screen = await render(<PopupScreen />, services);
  return { world, services };
}

describe('the popup', () => {
  it('checks on one press, names the phase once and says the verdict once', async () => {
    const { world, services } = await open();
    expect(screen.text()).toContain('Does the support chat not open?');
    world.session = aSession({ status: 'running', depth: 'quick', phase: 'looking', finishedAt: null });
    await screen.press('Check this page');
    expect(services.asked).toContain('check/start {"tabId":7,"depth":"quick"}');
    expect(screen.said()).toBe('Looking at the chat');
    world.session = aSession({ depth: 'quick', verdict: VERDICTS.blocker });
    await screen.settle(350);
    expect(screen.text()).toContain('Something in your browser stopped the Intercom chat.');
    expect(screen.said()).toBe('Something in your browser stopped the Intercom chat.');
  });

  it('shows and says a first result while it still watches, and is silent when the end confirms it', async () => {
    const { world } = await open();
    world.session = aSession({ status: 'running', phase: 'watching', finishedAt: null });
    await screen.press('Check this page');
    world.session = aSession({ status: 'running', phase: 'watching', finishedAt: null, verdict: VERDICTS.blocker });
    await screen.settle(350);
    expect(screen.text()).toContain('Something in your browser stopped the Intercom chat.');
    expect(screen.text()).toContain('This is the first result.');
    expect(screen.text()).not.toContain('Check again');
    expect(screen.said()).toBe('Something in your browser stopped the Intercom chat.');
    world.session = aSession({ verdict: VERDICTS.blocker });
    await screen.settle(350);
    expect(screen.text()).not.toContain('This is the first result.');
    expect(screen.text()).toContain('Check again');
  });

  it('says what the person can do about a page that let nobody look', async () => {
    const unknowns = [{ evidence: 'page-survey' as const, reason: 'timed-out' as const }];
    await open({ session: aSession({ verdict: { ...VERDICTS.unsure, unknowns } }) });
    expect(screen.text()).toContain('Answer the box, then check again.');
    await screen.close();
    await open({ session: aSession({ verdict: VERDICTS.unsure }) });
    expect(screen.text()).not.toContain('Answer the box');
  });

  it('stays silent about a verdict that was there before', async () => {
    await open({ session: aSession({ verdict: VERDICTS.blocker }) });
    expect(screen.said()).toBe('');
    expect(screen.text()).toContain('checked 2 minutes ago');
  });

  it('can cancel a running check', async () => {
    const { services } = await open({ session: aSession({ status: 'running', finishedAt: null }) });
    await screen.press('Cancel');
    expect(services.asked).toContain('check/cancel {"checkId":"check-1"}');
  });

  it('says why, how long and what the browser will ask before asking, and takes no for an answer', async () => {
    const { services } = await open({ session: aSession({ depth: 'quick', verdict: VERDICTS.unsure }) });
    await screen.press('Look closer');
    expect(screen.text()).toContain('“Read and change your data on shop.example”');
    expect(services.asked.some((what) => what.startsWith('request '))).toBe(false);
    await screen.press('Allow and check');
    expect(services.asked).toContain('request https://shop.example/*');
    expect(screen.text()).toContain('No permission given. That is fine.');
    expect(screen.text()).toContain('Test in a private window');
  });

  it('asks nobody twice who said no, until the person checks again', async () => {
    await open({ session: aSession({ depth: 'quick', verdict: VERDICTS.unsure }) });
    await screen.press('Look closer');
    await screen.press('Allow and check');
    expect(screen.text()).not.toContain('Look closer');
    await screen.press('Check again');
    expect(screen.text()).not.toContain('No permission given.');
    await screen.press('Look closer');
    expect(screen.text()).toContain('Allow and check');
  });

  it('notes what is meant before the browser asks, because the answer may find the popup gone', async () => {
    const { services } = await open({ session: aSession({ depth: 'quick', verdict: VERDICTS.unsure }) });
    await screen.press('Look closer');
    await screen.press('Allow and check');
    const intended = services.asked.findIndex((what) => what.startsWith('grant/intend'));
    const requested = services.asked.findIndex((what) => what.startsWith('request '));
    expect(intended).toBeGreaterThanOrEqual(0);
    expect(intended).toBeLessThan(requested);
  });

  it.each([
    ['chrome://settings/', 'This is a page of the browser itself.'],
    ['https://addons.mozilla.org/', 'Browsers let no extension look at their own store.'],
    ['https://shop.example/terms.pdf', 'This is a PDF'],
    ['about:blank', 'This tab is empty.'],
  ])('says of %s why it cannot be checked and offers something else', async (url, words) => {
    await open({ tab: { id: 7, url, title: '', isPrivate: false } });
    expect(screen.text()).toContain(words);
    expect(screen.container.querySelector('main button')).not.toBeNull();
    expect(screen.text()).not.toContain('Check this page');
  });

  it('shows an error with what to do, and details to copy', async () => {
    const error = { code: 'check/navigated-away', message: 'The page changed.' };
    const { services } = await open({ session: aSession({ status: 'failed', error }) });
    expect(screen.text()).toContain('The page went on to another one during the check.');
    await screen.press('Copy details');
    expect(services.asked).toContain('copy check/navigated-away: The page changed.');
  });

  it('does not leave the person alone when the background says nothing', async () => {
    await open({ failing: { 'check/of-tab': new CodedError('message/not-valid', 'Nobody answered.') } });
    expect(screen.text()).toContain('Try again');
  });

  it('tells what was found last time, with its age', async () => {
    const lastOfSite = { site: 'shop.example', checkedAt: '2026-11-20T09:00:00+03:00', depth: 'quick' as const, verdict: VERDICTS.blocker };
    await open({ lastOfSite });
    expect(screen.text()).toContain('Last check here: 2 days ago');
  });
});

describe('when the chat stays dead', () => {
  const items = [
    { kind: 'direct-chat' as const, address: 'https://go.crisp.chat/chat/embed/?website_id=1', label: 'Crisp', vendorId: 'crisp' },
    { kind: 'phone' as const, address: 'tel:+905324186607', label: 'Bank', vendorId: null },
    { kind: 'email' as const, address: 'mailto:help@shop.example', label: 'Write to us', vendorId: null },
    { kind: 'help-centre' as const, address: 'https://shop.zendesk.com/hc', label: 'Help', vendorId: null },
  ];
  const evidence = { 'other-contacts': { status: 'collected' as const, value: { items } } };
  const links = () => [...screen.container.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);

  it('offers the other ways, called by what they really lead to, and copies them', async () => {
    const { services } = await open({ session: aSession({ verdict: VERDICTS.blocker, evidence }) });
    expect(links()).toEqual(items.map(({ address }) => address));
    expect(screen.text()).toContain('Phone +905324186607');
    expect(screen.text()).toContain('Help: Help, shop.zendesk.com');
    expect(screen.text()).not.toContain('Bank');
    await screen.press('Copy E-mail help@shop.example');
    expect(services.asked).toContain('copy help@shop.example');
  });

  it('leaves out the vendor’s own page where the network does not reach the vendor', async () => {
    await open({ session: aSession({ verdict: VERDICTS.socket, evidence }) });
    expect(links()).toEqual(items.slice(1).map(({ address }) => address));
  });

  it('says nothing of them where the chat works, or where nobody looked closely yet', async () => {
    await open({ session: aSession({ verdict: VERDICTS.working, evidence }) });
    expect(links()).toEqual([]);
    await screen.close();
    await open({ session: aSession({ verdict: VERDICTS.unsure, depth: 'quick', evidence }) });
    expect(links()).toEqual([]);
  });
});
