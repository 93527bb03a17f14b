import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_CHOICE } from '@/components/editor/desk-choice';
import type { EditorServices } from '@/components/editor/editor-services';
import { Workspace } from '@/components/editor/workspace';
import { TextProvider } from '@/components/ui/text-provider';
import { CodedError } from '@/utils/foundation/coded-error';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import { fakeEditorServices, maskAt, PICTURE, PROVED } from './fake-editor-services';

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

async function show(services: EditorServices) {
  await act(async () => {
    root.render(
      <TextProvider language="en">
        <Workspace
          picture={PICTURE}
          pictureUrl="blob:picture"
          services={services}
          desk={{ choice: FIRST_CHOICE, vendorLimit: null, onChoice: () => undefined }}
          onCollect={() => undefined}
          isMac={false}
        />
      </TextProvider>,
    );
  });
}

/** What stands beside the picture and in dialogs, without what is only heard. */
const text = () => [...host.querySelectorAll('aside, dialog[open]')].map((part) => part.textContent).join('\n');

async function press(name: string) {
  const button = [...host.querySelectorAll('button')].find((candidate) => candidate.textContent === name);
  if (!button) throw new Error(`No button "${name}" in: ${text()}`);
  await act(async () => button.click());
}

async function type(key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}) {
  await act(async () => {
    (document.activeElement ?? host).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  });
}

describe('the workspace of the editor', () => {
  it('copies what was proved, and says so', async () => {
    const services = fakeEditorServices({ found: [maskAt('m1', 20)] });
    await show(services);
    await press('Copy picture');
    expect(services.clipboard).toEqual([PROVED]);
    expect(text()).toContain('Copied. Paste it into the chat.');
  });

  it('hands nothing out while something can still be read, and offers to cover it', async () => {
    const leak = maskAt('left-1', 60, { applied: false });
    let round = 0;
    const services = fakeEditorServices({
      found: [maskAt('m1', 20)],
      finish: async ({ masks }) => {
        round += 1;
        const base = { unreadRegions: 0, verifyMs: 1 };
        return round === 1
          ? { ...base, status: 'leaks', masks: [...masks, leak], remaining: 1 }
          : { ...base, status: 'clean', image: PROVED, masks: [...masks], remaining: 0 };
      },
    });
    await show(services);
    await press('Copy picture');
    expect(services.clipboard).toEqual([]);
    expect(text()).toContain('Something private can still be read in 1 place. Nothing was copied.');
    await press('Cover it and try again');
    expect(services.masker.finish.mock.lastCall?.[0].masks.map(({ applied }) => applied)).toEqual([true, true]);
    expect(services.clipboard).toEqual([PROVED]);
  });

  it('asks before suggestions leave uncovered, and tells the proof that the person left them', async () => {
    const suggestion = maskAt('m2', 60, { applied: false, entity: 'PERSON_NAME', text: 'Ada' });
    const services = fakeEditorServices({ found: [maskAt('m1', 20), suggestion] });
    await show(services);
    await press('Copy picture');
    expect(services.masker.finish).not.toHaveBeenCalled();
    expect(text()).toContain('Before it leaves');
    await press('Leave them open and copy');
    expect(services.masker.finish.mock.lastCall?.[0].lifted?.map(({ text: seen }) => seen)).toEqual(['Ada']);
    expect(services.clipboard).toEqual([PROVED]);
  });

  it('never tells the proof that an unread place was looked at, unless it was', async () => {
    const unread = maskAt('m2', 60, { applied: false, origin: 'unread', entity: null, text: null });
    const services = fakeEditorServices({ found: [unread] });
    await show(services);
    await press('Copy picture');
    await press('Leave them open and copy');
    expect(services.masker.finish.mock.lastCall?.[0].lifted).toEqual([]);
  });

  it('hands out only the part that was cut out, with its masks in place', async () => {
    const inside = maskAt('in', 100, { rect: rect<ImagePx>(150, 95, 60, 10) });
    const services = fakeEditorServices({ found: [maskAt('out', 10), inside] });
    await show(services);
    await type('n');
    const box = host.querySelector('[data-origin="user"] rect');
    const [x, y] = ['x', 'y'].map((side) => Number(box?.getAttribute(side))) as [number, number];
    await press('Cut out this part');
    expect(host.querySelectorAll('[data-mask]')).toHaveLength(1);
    await press('Copy picture');
    const sent = services.masker.finish.mock.lastCall?.[0];
    expect(sent).toMatchObject({ image: { width: 160, height: 32 } });
    expect(sent?.masks.map(({ rect: place }) => place)).toEqual([{ x: 150 - x, y: 95 - y, width: 60, height: 10 }]);
    await press('Show the whole picture');
    expect(host.querySelectorAll('[data-mask]')).toHaveLength(2);
  });

  it('offers to save when the clipboard refuses', async () => {
    const services = fakeEditorServices({
      found: [maskAt('m1', 20)],
      copyPicture: async (image) => {
        await image;
        throw new CodedError('clipboard/refused', 'Refused.');
      },
    });
    await show(services);
    await press('Copy picture');
    await press('Save it instead');
    expect(services.savePicture).toHaveBeenCalledWith(PROVED, 'chat-20261122-1015-1.png');
    expect(services.masker.finish).toHaveBeenCalledTimes(1);
  });

  it('proves again after a change', async () => {
    const services = fakeEditorServices({ found: [maskAt('m1', 20)] });
    await show(services);
    await press('Copy picture');
    await press('New box');
    expect(text()).not.toContain('Copied.');
    await press('Copy picture');
    expect(services.masker.finish).toHaveBeenCalledTimes(2);
    expect(services.clipboard).toHaveLength(2);
  });

  it('does not hand out a picture that was changed while it was read', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const services = fakeEditorServices({
      found: [maskAt('m1', 20)],
      finish: async ({ masks }) => {
        await gate;
        return { status: 'clean', image: PROVED, masks: [...masks], remaining: 0, unreadRegions: 0, verifyMs: 1 };
      },
    });
    await show(services);
    await press('Copy picture');
    await press('New box');
    await act(async () => release());
    expect(services.clipboard).toEqual([]);
    expect(text()).not.toContain('Copied.');
  });

  it('reads again after reading failed, and hands nothing out before', async () => {
    const services = fakeEditorServices({ found: [maskAt('m1', 20)] });
    services.masker.analyse.mockRejectedValueOnce(new CodedError('ocr/worker-load-failed', 'No worker.'));
    await show(services);
    expect(text()).toContain('did not start, or it stopped on the way');
    await press('Copy picture');
    expect(services.masker.finish).not.toHaveBeenCalled();
    await press('Read it again');
    await press('Copy picture');
    expect(services.clipboard).toEqual([PROVED]);
  });

  it('keeps the keys working after the focused box is gone', async () => {
    const services = fakeEditorServices({ found: [maskAt('m1', 20)] });
    await show(services);
    await type('n');
    expect(host.querySelectorAll('[data-mask]')).toHaveLength(2);
    await type('z', { ctrlKey: true });
    expect(host.querySelectorAll('[data-mask]')).toHaveLength(1);
    await type('z', { ctrlKey: true, shiftKey: true });
    expect(host.querySelectorAll('[data-mask]')).toHaveLength(2);
  });

  it('names every box by what it is, its state and its place', async () => {
    await show(fakeEditorServices({ found: [maskAt('m1', 20), maskAt('m2', 60, { applied: false, entity: 'PHONE', text: '+1' })] }));
    const labels = [...host.querySelectorAll('[data-mask]')].map((box) => box.getAttribute('aria-label'));
    expect(labels).toEqual(['E-mail address, covered, 1 of 2', 'Phone number, not covered, only a suggestion, 2 of 2']);
  });
});
