import { afterEach, describe, expect, it } from 'vitest';
import { OptionsScreen } from '@/components/options/options-screen';
import { CodedError } from '@/utils/foundation/coded-error';
import { createFakeServices, type FakeWorld } from '../../../support/gallery/fake-services';
import { aWorld } from '../../../support/gallery/worlds';
import { type Rendered, render } from '../../../support/render';

let screen: Rendered;
afterEach(() => screen.close());

async function open(changes: Partial<FakeWorld> = {}) {
  const services = createFakeServices(aWorld(changes));
  screen = await render(<OptionsScreen />, services);
  return services;
}

describe('the settings', () => {
  it('change the language at once, in place', async () => {
    const services = await open();
    await services.settings.update((now) => ({ ...now, language: 'tr' }));
    await screen.settle();
    expect(screen.text()).toContain('Ayarlar');
    expect(document.documentElement.lang).toBe('tr');
  });

  it('add a word, refuse it twice, and bring a removed one back', async () => {
    const services = await open();
    const words = async () => (await services.settings.get()).ownWords;
    await screen.fill('New word or name', ' Ayşe  Yılmaz ');
    await screen.press('Add');
    expect(await words()).toEqual(['Ayşe Yılmaz']);
    await screen.fill('New word or name', 'ayşe yılmaz');
    await screen.press('Add');
    expect(screen.text()).toContain('This word is already in the list.');
    await screen.press('Remove “Ayşe Yılmaz”');
    expect(await words()).toEqual([]);
    await screen.press('Undo');
    expect(await words()).toEqual(['Ayşe Yılmaz']);
  });

  it('say when there is no room to keep a change, and leave everything as it was', async () => {
    const services = await open();
    const { update } = services.settings;
    services.settings.update = async () => {
      throw new CodedError('storage/quota', 'The browser has no room left.');
    };
    await screen.fill('New word or name', 'Ayşe Yılmaz');
    await screen.press('Add');
    expect(screen.text()).toContain('The browser has no room left for our notes.');
    expect(screen.said()).not.toContain('Ayşe');
    services.settings.update = update;
    await screen.press('Add');
    expect(screen.text()).not.toContain('no room left');
    expect((await services.settings.get()).ownWords).toEqual(['Ayşe Yılmaz']);
  });

  it('take blocker lists of one’s own, say how long they are, and let them go', async () => {
    const services = await open();
    await screen.press('Paste rules instead');
    await screen.press('Add these rules');
    expect(screen.text()).toContain('There are no blocker rules in this.');
    await screen.fill('Rules, one per line', '! Title: Chats off\n||chat.example^\n||talk.example^');
    await screen.press('Add these rules');
    expect(screen.text()).not.toContain('There are no blocker rules in this.');
    expect(screen.text()).toContain('2 rules');
    expect(screen.said()).toContain('“Chats off” is searched from now on.');
    await screen.press('Remove the list “Chats off”');
    expect(await services.filterLists.list()).toEqual([]);
  });

  it('name what is allowed in plain words and take it back', async () => {
    const services = await open({ hosts: ['*://*.shop.example/*'], abilities: ['webRequest'] });
    expect(screen.text()).toContain('Look at shop.example');
    expect(screen.text()).toContain('See which of the page’s files are stopped');
    await screen.press('Take back Look at shop.example');
    expect(services.asked).toContain('give back *://*.shop.example/*');
  });

  it('delete everything at once and can have it back', async () => {
    const services = await open();
    await screen.press('Delete everything');
    expect(screen.text()).toContain('Everything is deleted.');
    await screen.press('Undo');
    expect(services.asked).toEqual(expect.arrayContaining(['delete all', 'restore all']));
    expect(screen.text()).toContain('Everything is back.');
  });
});
