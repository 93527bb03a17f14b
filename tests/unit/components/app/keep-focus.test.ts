import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '@/components/app/keep-focus';

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = `<h1>Product</h1><main><section><button id="go">Check</button></section></main>`;
  stop = keepFocus(document);
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const wait = () => new Promise((resolve) => setTimeout(resolve, 5));
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const screen = () => document.querySelector('section') as HTMLElement;

/** A busy machine takes longer than a moment. */
const landsOn = (id: string) => vi.waitFor(() => expect(document.activeElement?.id).toBe(id));

describe('the focus of a person at the keyboard', () => {
  it('lands on the heading of what came in place of the pressed button', async () => {
    byId('go').focus();
    screen().innerHTML = '<h2 id="checking">Checking</h2><button>Cancel</button>';
    await landsOn('checking');
  });

  it('lands on the first control where there is no heading', async () => {
    byId('go').focus();
    screen().innerHTML = '<p>Nothing here.</p><button id="next">Try again</button>';
    await landsOn('next');
  });

  it('stays in the part of the screen that is still there', async () => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h2>Elsewhere</h2>');
    screen().innerHTML = '<ul><li><button id="first">Remove</button></li><li><button id="second">Remove</button></li></ul>';
    byId('first').focus();
    document.querySelector('li')?.remove();
    await landsOn('second');
  });

  it('is left alone where the screen has placed it already', async () => {
    byId('go').focus();
    screen().innerHTML = '<h2>Checking</h2><button id="own">Cancel</button>';
    byId('own').focus();
    await wait();
    expect(document.activeElement?.id).toBe('own');
  });

  it('is left alone where nobody had any', async () => {
    screen().innerHTML = '<h2>Checking</h2>';
    await wait();
    expect(document.activeElement).toBe(document.body);
  });
});
