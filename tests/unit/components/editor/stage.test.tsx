import { act, createRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stage, type StageProps } from '@/components/editor/view/stage';
import { TextProvider } from '@/components/ui/text-provider';
import { maskAt } from './fake-editor-services';

/** The picture is 400 × 200 pixels and shown at half its size. */
const FRAME = { left: 100, top: 50, width: 200, height: 100 };

let root: Root;
let host: HTMLElement;
const on = { onSelect: vi.fn(), onDrawn: vi.fn(), onPlaced: vi.fn() };
const gestureRef: StageProps['gestureRef'] = { current: null };

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

async function show(props: Partial<StageProps> = {}) {
  await act(async () => {
    root.render(
      <TextProvider language="en">
        <Stage
          frame={createRef()}
          pictureUrl="blob:picture"
          size={{ width: 400, height: 200 }}
          masks={[maskAt('m1', 20)]}
          marks={[]}
          partialOf={() => null}
          selectedId={null}
          cut={null}
          zoom={50}
          drawsByTouch={false}
          gestureRef={gestureRef}
          {...on}
          {...props}
        />
      </TextProvider>,
    );
  });
  const overlay = host.querySelector('svg') as SVGSVGElement;
  overlay.getBoundingClientRect = () => FRAME as DOMRect;
  overlay.setPointerCapture = () => undefined;
}

async function point(type: string, at: [number, number], target: string, pointerType = 'mouse') {
  await act(async () => {
    host
      .querySelector(target)
      ?.dispatchEvent(new PointerEvent(type, { clientX: at[0], clientY: at[1], bubbles: true, button: 0, pointerId: 1, pointerType }));
  });
}

async function drag(from: [number, number], to: [number, number], target: string, pointerType = 'mouse') {
  await point('pointerdown', from, target, pointerType);
  await point('pointermove', to, 'svg', pointerType);
  await point('pointerup', to, 'svg', pointerType);
}

describe('the picture with its boxes', () => {
  it('draws a box where the pointer went, in pixels of the picture', async () => {
    await show();
    await drag([110, 60], [160, 80], 'svg');
    expect(on.onDrawn).toHaveBeenCalledExactlyOnceWith({ x: 20, y: 20, width: 100, height: 40 });
  });

  it('takes a mere click for a way to let go of the selection', async () => {
    await show({ selectedId: 'm1' });
    await drag([110, 60], [110, 60], 'svg');
    expect(on.onDrawn).not.toHaveBeenCalled();
    expect(on.onSelect).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('moves a box and pulls its corner in one step each', async () => {
    await show({ selectedId: 'm1' });
    await drag([120, 65], [130, 60], '[data-mask="m1"] rect');
    expect(on.onPlaced).toHaveBeenLastCalledWith('m1', { x: 40, y: 10, width: 120, height: 14 });
    await drag([170, 67], [180, 77], '[data-handle="se"]');
    expect(on.onPlaced).toHaveBeenLastCalledWith('m1', { x: 20, y: 20, width: 140, height: 34 });
  });

  it('leaves no trace of a gesture that was cancelled', async () => {
    await show({ selectedId: 'm1' });
    await point('pointerdown', [120, 65], '[data-mask="m1"] rect');
    await point('pointermove', [180, 90], 'svg');
    await act(async () => gestureRef.current?.cancel());
    await point('pointerup', [180, 90], 'svg');
    expect(on.onPlaced).not.toHaveBeenCalled();
  });

  it('lets a finger scroll, unless it was asked to draw or the box is selected', async () => {
    await show();
    await drag([110, 60], [160, 80], 'svg', 'touch');
    await drag([120, 65], [130, 60], '[data-mask="m1"] rect', 'touch');
    expect(on.onDrawn).not.toHaveBeenCalled();
    expect(on.onPlaced).not.toHaveBeenCalled();
    expect(on.onSelect).toHaveBeenLastCalledWith('m1');
    await show({ drawsByTouch: true });
    await drag([110, 90], [160, 98], 'svg', 'touch');
    expect(on.onDrawn).toHaveBeenCalledTimes(1);
  });

  it('gives bigger handles to a finger', async () => {
    await show({ selectedId: 'm1' });
    const grabbed = () => Number(host.querySelector('[data-handle="se"]')?.getAttribute('width'));
    const byMouse = grabbed();
    await point('pointerdown', [120, 65], '[data-mask="m1"] rect', 'touch');
    expect(byMouse).toBe(48);
    expect(grabbed()).toBe(88);
  });
});
