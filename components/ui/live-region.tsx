import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { VisuallyHidden } from './visually-hidden';

const Announce = createContext<(text: string) => void>(() => {
  // Outside a provider nobody listens; a component on its own stays usable.
});

/** One polite live region for the whole page. The same words are not said twice in a row. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const last = useRef('');
  const announce = useCallback((next: string) => {
    if (next === last.current) return;
    last.current = next;
    setText(next);
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {text}
        </span>
      </VisuallyHidden>
    </Announce>
  );
}

/** Says something to people who listen: progress, a verdict, "copied". */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}
