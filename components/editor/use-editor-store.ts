import { useMemo, useRef, useState } from 'react';
import type { PictureSize } from './state/boxes';
import { type EditorEvent, type EditorState, openEditor } from './state/editor-state';
import { reduceEditor } from './state/reduce-editor';

export interface EditorStore {
  state: EditorState;
  send: (event: EditorEvent) => EditorState;
  /** The newest state, also between two renderings: proving starts in the gesture that changed the document. */
  current: () => EditorState;
}

export function useEditorStore(size: PictureSize): EditorStore {
  const [state, setState] = useState(() => openEditor(size));
  const newest = useRef(state);
  const actions = useMemo(
    () => ({
      send: (event: EditorEvent) => {
        newest.current = reduceEditor(newest.current, event);
        setState(newest.current);
        return newest.current;
      },
      current: () => newest.current,
    }),
    [],
  );
  return { state, ...actions };
}
