import { describe, expect, it } from 'vitest';
import {
  believableInMs,
  nextMove,
  type Sight,
  isSightWorthTelling as sightOf,
  type WatchFacts,
} from '@/utils/diagnosis/probes/thorough/next-move';

const launcher = { score: 90 } as NonNullable<WatchFacts['view']['launcher']>;

interface Change extends Partial<Omit<WatchFacts, 'view' | 'traffic'>> {
  view?: Partial<WatchFacts['view']>;
  traffic?: Partial<WatchFacts['traffic']>;
}

function facts({ view, traffic, ...rest }: Change = {}): WatchFacts {
  return {
    sinceReloadMs: 1_500,
    sinceLoadMs: 1_000,
    quietMs: 750,
    launcherStableMs: 500,
    openForMs: 0,
    socketOpenForMs: null,
    socketLivedMs: null,
    socketClosedForMs: null,
    sincePressMs: null,
    windowAnswer: null,
    mayPress: true,
    hasStirred: true,
    ...rest,
    view: {
      isInteractive: true,
      isLoaded: true,
      mutations: 0,
      mayChange: true,
      launcher: null,
      openChats: 0,
      panels: 0,
      panelTextLength: 0,
      hasVendorParts: false,
      isKeptAway: false,
      ...view,
    },
    traffic: {
      wantsChat: false,
      pending: 0,
      pendingForMs: 0,
      hasFailed: false,
      isFrameLostAlone: false,
      isAnsweredFor: false,
      isSpeaking: false,
      isForgetful: false,
      isLineHeldBack: false,
      sockets: { created: 0, opened: 0, open: 0, closed: 0, dropped: 0, messages: 0, firstOpenAtMs: null },
      ...traffic,
    },
  };
}

const isSightWorthTelling = (seen: WatchFacts, ...told: Sight[]) => sightOf(seen, new Set(told));

const liveSocket = { created: 1, opened: 1, open: 1, closed: 0, dropped: 0, messages: 2, firstOpenAtMs: 100 };

describe('the next move of a watch', () => {
  it('presses a launcher that stands still on a loaded page', () => {
    expect(nextMove(facts({ view: { launcher } }))).toBe('press');
    expect(nextMove(facts({ view: { launcher }, launcherStableMs: 20 }))).toBe('wait');
    expect(nextMove(facts({ view: { launcher }, sinceLoadMs: null }))).toBe('wait');
  });

  it('waits for a line that the browser holds back', () => {
    const open = { view: { openChats: 1 }, traffic: { sockets: { ...liveSocket, opened: 0, open: 0 } }, openForMs: 4_500 };
    expect(nextMove(facts(open))).toBe('end');
    expect(nextMove(facts({ ...open, traffic: { ...open.traffic, isLineHeldBack: true } }))).toBe('wait');
  });

  it('gives something unnamed in the corner time to be outdone', () => {
    const guess = { ...launcher, score: 30 };
    expect(nextMove(facts({ view: { launcher: guess } }))).toBe('wait');
    expect(nextMove(facts({ view: { launcher: guess }, sinceLoadMs: 3_500 }))).toBe('press');
  });

  it('never presses where that is not wanted', () => {
    expect(nextMove(facts({ view: { launcher }, mayPress: false }))).toBe('end');
    expect(nextMove(facts({ view: { launcher }, mayPress: false, sinceLoadMs: null }))).toBe('wait');
  });

  it('listens to the line of an open chat until it has held for some seconds', () => {
    const open = { view: { openChats: 1 }, traffic: { sockets: liveSocket }, sincePressMs: 600, openForMs: 400 };
    expect(nextMove(facts({ ...open, socketOpenForMs: 5_600 }))).toBe('end');
    expect(nextMove(facts({ ...open, socketOpenForMs: 4_000 }))).toBe('wait');
  });

  it('waits until the next line has outlived the one that was cut', () => {
    const renewed = {
      view: { openChats: 1 },
      traffic: { sockets: { ...liveSocket, created: 2, opened: 2, closed: 1, dropped: 1 } },
      sincePressMs: 10_000,
      openForMs: 9_800,
      socketLivedMs: 5_000,
      socketClosedForMs: 6_500,
    };
    expect(nextMove(facts({ ...renewed, socketOpenForMs: 5_600 }))).toBe('wait');
    expect(nextMove(facts({ ...renewed, socketOpenForMs: 6_600 }))).toBe('end');
    const cutAgain = { ...liveSocket, created: 2, opened: 2, open: 0, closed: 2, dropped: 2 };
    expect(nextMove(facts({ ...renewed, traffic: { sockets: cutAgain }, socketOpenForMs: null }))).toBe('end');
    expect(nextMove(facts({ ...renewed, socketOpenForMs: 1_000, openForMs: 15_100 }))).toBe('end');
  });

  it('tells of a first sight once a chat speaks or something that it needs has failed', () => {
    expect(isSightWorthTelling(facts({ view: { openChats: 1 }, traffic: { sockets: liveSocket } }))).toBe('open');
    expect(isSightWorthTelling(facts({ view: { openChats: 1 }, traffic: { sockets: { ...liveSocket, open: 0 } } }))).toBeNull();
    expect(isSightWorthTelling(facts({ view: { openChats: 1 }, traffic: { sockets: { ...liveSocket, closed: 1 } } }))).toBeNull();
    expect(isSightWorthTelling(facts({ traffic: { hasFailed: true } }))).toBe('failed');
    expect(isSightWorthTelling(facts({ traffic: { hasFailed: true }, sinceLoadMs: null }))).toBeNull();
    expect(isSightWorthTelling(facts({ traffic: { hasFailed: true, isFrameLostAlone: true } }))).toBeNull();
    expect(isSightWorthTelling(facts({ traffic: { hasFailed: true, isFrameLostAlone: true }, quietMs: 1_000 }))).toBe('failed');
    expect(isSightWorthTelling(facts({ sinceLoadMs: 100 }))).toBeNull();
    expect(isSightWorthTelling(facts({ sinceLoadMs: 250 }))).toBe('nothing');
    expect(isSightWorthTelling(facts({ quietMs: 100 }))).toBeNull();
    expect(isSightWorthTelling(facts({ view: { launcher } }))).toBeNull();
  });

  it('tells of a chat of which everything has come and nothing can be used', () => {
    const idle = { view: { hasVendorParts: true }, traffic: { wantsChat: true } };
    expect(isSightWorthTelling(facts(idle))).toBe('settled');
    expect(isSightWorthTelling(facts({ traffic: { wantsChat: true } }))).toBe('settled');
    expect(isSightWorthTelling(facts({ ...idle, quietMs: 190 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...idle, traffic: { wantsChat: true, pending: 1 } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...idle, traffic: { wantsChat: true, sockets: liveSocket } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...idle, view: { launcher } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...idle, view: { launcher }, sincePressMs: 100 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...idle, view: { launcher }, sincePressMs: 250 }))).toBe('settled');
  });

  it('tells once more of what has failed when nothing of another chat has come within a second', () => {
    const failed = { traffic: { hasFailed: true }, quietMs: 1_000, sinceLoadMs: 1_000 };
    expect(isSightWorthTelling(facts(failed), 'failed')).toBe('still');
    expect(isSightWorthTelling(facts({ ...failed, traffic: { isAnsweredFor: true } }), 'nothing')).toBe('still');
    expect(isSightWorthTelling(facts({ ...failed, quietMs: 950 }), 'failed')).toBeNull();
    expect(isSightWorthTelling(facts({ ...failed, sinceLoadMs: 950 }), 'failed')).toBeNull();
    expect(isSightWorthTelling(facts({ ...failed, view: { launcher } }), 'failed')).toBeNull();
    expect(isSightWorthTelling(facts({ ...failed, view: { panels: 1 } }), 'failed')).toBeNull();
    expect(isSightWorthTelling(facts({ ...failed, traffic: {} }), 'failed', 'nothing')).toBeNull();
  });

  it('tells of a press that was answered in words alone', () => {
    const inWords = { view: { launcher, panels: 1, panelTextLength: 40 }, sincePressMs: 400, quietMs: 300 };
    expect(isSightWorthTelling(facts(inWords))).toBe('answered');
    expect(isSightWorthTelling(facts({ ...inWords, quietMs: 290 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...inWords, sincePressMs: 290 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...inWords, sincePressMs: null }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...inWords, view: { launcher, panels: 1 } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...inWords, traffic: { pending: 1 } }))).toBeNull();
  });

  it('tells of a line that never came up once no other transport has begun for a second', () => {
    const refused = { ...liveSocket, opened: 0, open: 0, closed: 1, messages: 0 };
    const open = { view: { openChats: 1 }, traffic: { sockets: refused }, quietMs: 1_000, socketClosedForMs: 1_000 };
    expect(isSightWorthTelling(facts(open))).toBe('line-refused');
    expect(isSightWorthTelling(facts({ ...open, quietMs: 950 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...open, socketClosedForMs: 950 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...open, traffic: { sockets: refused, pending: 1 } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...open, traffic: { sockets: { ...refused, opened: 1 } } }))).toBeNull();
  });

  it('tells of a button whose server speaks before anything is pressed, however much still loads', () => {
    const ready = {
      view: { launcher },
      traffic: { wantsChat: true, isSpeaking: true },
      socketOpenForMs: 250,
      sinceLoadMs: null,
      quietMs: 0,
    };
    expect(isSightWorthTelling(facts(ready))).toBe('ready');
    expect(isSightWorthTelling(facts({ ...ready, socketOpenForMs: null }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...ready, view: { launcher: { ...launcher, score: 30 } } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...ready, traffic: { wantsChat: true } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...ready, traffic: { isSpeaking: true, hasFailed: true } }))).toBeNull();
    expect(isSightWorthTelling(facts(ready), 'ready')).toBeNull();
  });

  it('listens to a fresh line for a moment before it counts, because some are cut as soon as they are up', () => {
    expect(believableInMs(facts({ socketOpenForMs: 0 }))).toBe(100);
    expect(believableInMs(facts({ socketOpenForMs: 60 }))).toBe(40);
    expect(believableInMs(facts({ socketOpenForMs: 250 }))).toBe(0);
    expect(believableInMs(facts({ socketOpenForMs: null }))).toBe(0);
  });

  it('takes back that a line stands once it is cut', () => {
    const cut = facts({ view: { launcher }, traffic: { sockets: { ...liveSocket, open: 0, closed: 1 } } });
    expect(isSightWorthTelling(cut, 'ready')).toBe('cut');
    expect(isSightWorthTelling(cut)).toBeNull();
    expect(isSightWorthTelling(cut, 'ready', 'cut')).toBeNull();
  });

  it('tells of a line that was cut again once nothing else has taken its place for a moment', () => {
    const cutAgain = { ...liveSocket, created: 2, opened: 2, open: 0, closed: 2, dropped: 2 };
    const flapping = { view: { openChats: 1 }, traffic: { sockets: cutAgain } };
    expect(isSightWorthTelling(facts({ ...flapping, socketClosedForMs: 1_050 }))).toBe('cut-again');
    expect(isSightWorthTelling(facts({ ...flapping, socketClosedForMs: 500 }))).toBeNull();
    expect(isSightWorthTelling(facts({ view: { openChats: 1 }, traffic: { sockets: { ...cutAgain, dropped: 3 } } }))).toBe('cut-again');
    expect(isSightWorthTelling(facts({ ...flapping, socketClosedForMs: 1_050 }), 'ready')).toBe('cut');
    expect(isSightWorthTelling(facts({ ...flapping, socketClosedForMs: 1_050 }), 'ready', 'cut')).toBe('cut-again');
  });

  it('tells of a button that something has taken away, once nothing is under way and none other is there', () => {
    const keptAway = { view: { isKeptAway: true, hasVendorParts: true }, traffic: { wantsChat: true } };
    expect(isSightWorthTelling(facts(keptAway))).toBe('kept-away');
    expect(isSightWorthTelling(facts({ ...keptAway, quietMs: 100 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...keptAway, sinceLoadMs: null }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...keptAway, traffic: { wantsChat: true, pending: 1 } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...keptAway, view: { isKeptAway: true, launcher } }))).toBeNull();
  });

  it('tells of a chat that may not keep anything, after the press where there is something to press', () => {
    const forgetful = { traffic: { wantsChat: true, isForgetful: true } };
    expect(isSightWorthTelling(facts(forgetful))).toBe('forgetful');
    expect(isSightWorthTelling(facts({ ...forgetful, view: { launcher } }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...forgetful, view: { launcher }, sincePressMs: 50 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...forgetful, view: { launcher }, sincePressMs: 400 }))).toBe('forgetful');
  });

  it('tells of a button without a function only where no chat was ever asked for', () => {
    const dead = { view: { launcher }, sincePressMs: 1_600, quietMs: 1_600 };
    expect(isSightWorthTelling(facts(dead))).toBe('dead-press');
    expect(isSightWorthTelling(facts({ ...dead, quietMs: 1_000 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...dead, sincePressMs: 1_000 }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...dead, windowAnswer: 'for-people' }))).toBeNull();
    expect(isSightWorthTelling(facts({ ...dead, traffic: { wantsChat: true } }), 'settled')).toBeNull();
  });

  it('does not wait for what no code on the page could bring', () => {
    expect(nextMove(facts({ sinceLoadMs: 2_600, view: { mayChange: false } }))).toBe('end');
    expect(nextMove(facts({ sinceLoadMs: 2_000, view: { mayChange: false } }))).toBe('wait');
    expect(nextMove(facts({ sinceLoadMs: 2_600, view: { mayChange: false }, traffic: { wantsChat: true } }))).toBe('wait');
  });

  it('waits for another transport when the socket is lost', () => {
    const lost = {
      view: { openChats: 1 },
      traffic: { sockets: { ...liveSocket, open: 0, closed: 1 } },
      sincePressMs: 900,
    };
    expect(nextMove(facts({ ...lost, openForMs: 800, socketClosedForMs: 700 }))).toBe('wait');
    expect(nextMove(facts({ ...lost, openForMs: 5_000, socketClosedForMs: 1_000 }))).toBe('wait');
    expect(nextMove(facts({ ...lost, openForMs: 5_000, socketClosedForMs: 4_100 }))).toBe('end');
  });

  it('waits seconds for a widget that comes late, longer where something points to one', () => {
    expect(nextMove(facts({ sinceLoadMs: 3_500 }))).toBe('wait');
    expect(nextMove(facts({ sinceLoadMs: 10_600 }))).toBe('end');
    expect(nextMove(facts({ sinceLoadMs: 10_600, traffic: { wantsChat: true } }))).toBe('wait');
    expect(nextMove(facts({ sinceLoadMs: 12_100, traffic: { wantsChat: true } }))).toBe('end');
  });

  it('does not wait as long for what has failed', () => {
    expect(nextMove(facts({ sinceLoadMs: 3_100, traffic: { wantsChat: true, hasFailed: true } }))).toBe('end');
  });

  it('judges a page that never loads or never falls silent', () => {
    expect(nextMove(facts({ sinceLoadMs: null, sinceReloadMs: 10_500 }))).toBe('end');
    expect(nextMove(facts({ sinceLoadMs: null, sinceReloadMs: 10_500, traffic: { pending: 1 } }))).toBe('wait');
    expect(nextMove(facts({ sinceLoadMs: null, sinceReloadMs: 12_100, traffic: { pending: 1 } }))).toBe('end');
    expect(nextMove(facts({ sinceLoadMs: 12_600, quietMs: 0 }))).toBe('end');
  });

  it('takes a refused window for an answer, and silence only after a while', () => {
    expect(nextMove(facts({ sincePressMs: 500, windowAnswer: 'refused' }))).toBe('end');
    expect(nextMove(facts({ sincePressMs: 1_000, quietMs: 900 }))).toBe('wait');
    expect(nextMove(facts({ sincePressMs: 3_100, quietMs: 900 }))).toBe('wait');
    expect(nextMove(facts({ sincePressMs: 7_600, quietMs: 0 }))).toBe('end');
    expect(nextMove(facts({ sincePressMs: 7_600, quietMs: 900, traffic: { pending: 1, pendingForMs: 5_000 } }))).toBe('wait');
    expect(nextMove(facts({ sincePressMs: 7_600, quietMs: 900, traffic: { pending: 1, pendingForMs: 9_500 } }))).toBe('end');
  });

  it('shows the page once that somebody is there, before anything is pressed', () => {
    expect(nextMove(facts({ hasStirred: false, sinceLoadMs: 500 }))).toBe('stir');
    expect(nextMove(facts({ hasStirred: false, sinceLoadMs: 100 }))).toBe('wait');
    expect(nextMove(facts({ hasStirred: false, sinceLoadMs: 10, view: { launcher } }))).toBe('stir');
    expect(nextMove(facts({ hasStirred: false, view: { launcher } }))).toBe('stir');
  });

  it('gives a slow vendor time to answer, and gives one up that hangs', () => {
    expect(nextMove(facts({ sinceLoadMs: 15_000, traffic: { wantsChat: true, pending: 1, pendingForMs: 4_000 } }))).toBe('wait');
    expect(nextMove(facts({ sinceLoadMs: 15_000, traffic: { wantsChat: true, pending: 1, pendingForMs: 9_100 } }))).toBe('end');
    expect(nextMove(facts({ sinceLoadMs: 20_100, traffic: { wantsChat: true, pending: 1, pendingForMs: 4_000 } }))).toBe('end');
  });
});
