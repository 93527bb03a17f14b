import { describe, expect, it } from 'vitest';
import { commandOf } from '@/components/editor/state/commands';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('keys of the editor', () => {
  it('move by one pixel, with Shift by ten, and with Alt change the size', () => {
    expect(press('ArrowLeft')).toEqual({ type: 'move', dx: -1, dy: 0 });
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ type: 'move', dx: 0, dy: 10 });
    expect(press('ArrowUp', { altKey: true, shiftKey: true })).toEqual({ type: 'resize', dx: 0, dy: -10 });
  });

  it('undo, redo and copy with Ctrl and with the command key', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ type: 'undo' });
    expect(press('Z', { metaKey: true, shiftKey: true })).toEqual({ type: 'redo' });
    expect(press('c', { metaKey: true })).toEqual({ type: 'copy' });
  });

  it('are found by the letter, whether Caps Lock is on or not', () => {
    expect(press('N')).toEqual({ type: 'new-box' });
    expect(press('e')).toEqual({ type: 'every-occurrence' });
    expect(press('?', { shiftKey: true })).toEqual({ type: 'show-keys' });
    expect(press('+', { shiftKey: true })).toEqual({ type: 'zoom-in' });
  });

  it('leave to the browser what is the browser’s', () => {
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('0', { ctrlKey: true })).toBeNull();
    expect(press('c', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('ArrowLeft', { metaKey: true })).toBeNull();
  });
});
