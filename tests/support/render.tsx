import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { AppRoot } from '@/components/app/app-root';
import type { AppServices } from '@/utils/app-services/app-services';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export interface Rendered {
  container: HTMLElement;
  /** Everything that can be read, blanks folded. */
  text(): string;
  /** Presses the button, link or summary whose words begin so. */
  press(words: string): Promise<void>;
  /** Types into the field with this label. */
  fill(label: string, value: string): Promise<void>;
  /** What the live region says. */
  said(): string;
  /** Lets promises and timers of up to `ms` settle. */
  settle(ms?: number): Promise<void>;
  close(): Promise<void>;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const folded = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Draws a screen over the given services, as an entrypoint does. */
export async function render(screen: ReactNode, services: AppServices): Promise<Rendered> {
  const container = document.createElement('div');
  document.body.append(container);
  let root: Root | null = null;
  await act(async () => {
    root = createRoot(container);
    root.render(<AppRoot services={services}>{screen}</AppRoot>);
    await wait(0);
  });
  const settle = (ms = 0) =>
    act(async () => {
      await wait(ms);
    });
  return {
    container,
    settle,
    text: () => folded(container.textContent),
    said: () => folded(container.querySelector('[role="status"]')?.textContent ?? ''),
    async press(words) {
      const all = [...container.querySelectorAll<HTMLElement>('button, summary, a')];
      const hit = all.find(({ textContent }) => folded(textContent).startsWith(words));
      if (!hit) throw new Error(`No button "${words}" among: ${all.map(({ textContent }) => folded(textContent)).join(' | ')}`);
      await act(async () => {
        hit.click();
        await wait(0);
      });
    },
    async fill(label, value) {
      const wanted = [...container.querySelectorAll('label')].find(({ textContent }) => folded(textContent) === label);
      const input = container.querySelector<HTMLInputElement>(`[id="${wanted?.htmlFor}"]`);
      if (!input) throw new Error(`No field "${label}".`);
      await act(async () => {
        // React listens to the native setter, so its own is gone round.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await wait(0);
      });
    },
    async close() {
      await act(async () => root?.unmount());
      container.remove();
    },
  };
}
