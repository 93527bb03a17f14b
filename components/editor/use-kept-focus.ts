import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * When the focused box vanishes (undone, refined by reading, removed by another step), the focus goes to the picture instead of the page's
 * body, so that the keys keep working.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): { onFocus: (event: FocusEvent) => void } {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return;
    last.current = null;
    fallback.current?.focus({ preventScroll: true });
  });
  return {
    onFocus: (event) => {
      last.current = event.target;
    },
  };
}
