import { fitBox } from './boxes';
import type { EditorEvent, EditorState } from './editor-state';
import { amend } from './history';

type ProofEvent = Extract<EditorEvent, { type: 'proof-started' | 'proof-progress' | 'proof-failed' | 'proof-stopped' | 'proved' }>;

/** Proof events that speak of an older revision change nothing: that picture no longer exists. */
export function reduceProof(state: EditorState, event: ProofEvent): EditorState {
  if (event.type === 'proof-started') return { ...state, proof: { status: 'running', step: 'burn', part: 0 } };
  if (event.type === 'proof-stopped') return state.proof.status === 'running' ? { ...state, proof: { status: 'none' } } : state;
  if (event.revision !== state.revision || state.proof.status !== 'running') return state;
  switch (event.type) {
    case 'proof-progress':
      return { ...state, proof: { status: 'running', step: event.step, part: event.part } };
    case 'proof-failed':
      return { ...state, proof: { status: 'failed', error: event.error } };
    case 'proved':
      return proved(state, event);
  }
}

/**
 * The second reading may have added masks. They are part of what was proved, so they go under every step of the history without
 * ending the proof.
 */
function proved(state: EditorState, { masks, proof }: Extract<ProofEvent, { type: 'proved' }>): EditorState {
  const known = new Set(state.history.present.masks.map(({ id }) => id));
  const added = masks.filter(({ id }) => !known.has(id)).map((mask) => ({ ...mask, rect: fitBox(mask.rect, state.size) }));
  const history =
    added.length === 0
      ? state.history
      : amend(state.history, (document) => {
          const present = new Set(document.masks.map(({ id }) => id));
          return { ...document, masks: [...document.masks, ...added.filter(({ id }) => !present.has(id))] };
        });
  const next = { ...state, history };
  switch (proof.status) {
    case 'clean':
      return { ...next, proof: { ...proof, addedIds: added.map(({ id }) => id) } };
    case 'leaks':
      return { ...next, proof: { ...proof, maskIds: added.filter(({ applied }) => !applied).map(({ id }) => id) } };
    case 'unread':
      return { ...next, proof };
  }
}
