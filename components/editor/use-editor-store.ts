import { useMemo, useRef, useState } from 'react';
import type { OpenedPicture } from './editor-services';
import { type EditorEvent, type EditorState, openEditor } from './state/editor-state';
import { reduceEditor } from './state/reduce-editor';
import { withStableIds } from './state/stable-ids';

export interface EditorStore {
  state: EditorState;
  send: (event: EditorEvent) => EditorState;
  /** The newest state, also between two renderings: proving starts in the gesture that changed the document. */
  current: () => EditorState;
}

export function useEditorStore(picture: OpenedPicture): EditorStore {
  const [state, setState] = useState(() => openedWith(picture));
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

function openedWith({ width, height, foundOnPage }: OpenedPicture): EditorState {
  const opened = openEditor({ width, height });
  return foundOnPage ? reduceEditor(opened, { type: 'found', masks: withStableIds(foundOnPage) }) : opened;
}
