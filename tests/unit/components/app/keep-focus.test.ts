import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

async function replace(html: string): Promise<string | undefined> {
  screen().innerHTML = html;
  await wait();
  return document.activeElement?.id;
}

describe('the focus of a person at the keyboard', () => {
  it('lands on the heading of what came in place of the pressed button', async () => {
    byId('go').focus();
    expect(await replace('<h2 id="checking">Checking</h2><button>Cancel</button>')).toBe('checking');
  });

  it('lands on the first control where there is no heading', async () => {
    byId('go').focus();
    expect(await replace('<p>Nothing here.</p><button id="next">Try again</button>')).toBe('next');
  });

  it('stays in the part of the screen that is still there', async () => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h2>Elsewhere</h2>');
    screen().innerHTML = '<ul><li><button id="first">Remove</button></li><li><button id="second">Remove</button></li></ul>';
    byId('first').focus();
    document.querySelector('li')?.remove();
    await wait();
    expect(document.activeElement?.id).toBe('second');
  });

  it('is left alone where the screen has placed it already', async () => {
    byId('go').focus();
    screen().innerHTML = '<h2>Checking</h2><button id="own">Cancel</button>';
    byId('own').focus();
    await wait();
    expect(document.activeElement?.id).toBe('own');
  });

  it('is left alone where nobody had any', async () => {
    await replace('<h2>Checking</h2>');
    expect(document.activeElement).toBe(document.body);
  });
});
