import type { BrowserName } from '../../scripts/browsers/browser-driver.ts';
import type { ChatProof } from '../support/operate-chat.ts';
import type { Fault } from './server/fault.ts';
import type { LabHosts } from './server/hosts.ts';
import type { Widget, WidgetSettings } from './widgets/define-widget.ts';

/** What is wrong on the person's own side. */
export interface BrowserCondition {
  readonly thirdPartyCookies?: 'block';
  /** A real content blocker beside the extension, with a public list that names chat vendors and, where given, rules of the person's own. */
  readonly blocker?: { readonly ownRules?: (hosts: LabHosts) => readonly string[] };
  readonly unresolved?: (hosts: LabHosts) => readonly string[];
  readonly refused?: (hosts: LabHosts) => readonly string[];
  /** Preferences of Firefox or of Chromium's profile. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** The connection goes once the page shows its chat. The page must still be loading then, so that no check has begun. */
  readonly losesLine?: true;
  /** Arguments of the command line. */
  readonly args?: readonly string[];
}

export type VendorState = 'working' | 'broken' | 'hidden' | 'stub';

/** What a right verdict says; see the command line's report. */
export interface ExpectedVerdict {
  readonly status: 'working' | 'broken' | 'no-widget' | 'inconclusive';
  /** First claimed cause; `null` where nothing may be claimed. */
  readonly topCause: string | null;
  /** Claims that are true as well, or as good an answer. Any other claim is a false alarm. */
  readonly alsoTrue?: readonly string[];
  readonly side?: 'user' | 'site' | 'network' | 'vendor';
  /** Vendor that must be listed, and its state; `null` where none may be. */
  readonly vendor: { readonly id: string; readonly state: VendorState | readonly VendorState[] } | null;
}

/** One way in which a support chat works or does not, as data. */
export interface Scenario {
  readonly id: string;
  /** The cause it is about, or `working`. Groups the accuracy table. */
  readonly about: string;
  readonly title: string;
  /** Causes that it looks like and that must not be claimed. */
  readonly nearMissOf: readonly string[];
  readonly browsers: readonly BrowserName[];
  readonly widgets: readonly Widget[];
  /** HTML by path; the check runs on `/help`. */
  readonly pages: (hosts: LabHosts) => Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  readonly settings: WidgetSettings;
  readonly expiredHosts: (hosts: LabHosts) => readonly string[];
  readonly browser: BrowserCondition;
  /** Path of a page that the person has been to before; what it left in the browser is still there. */
  readonly visitedBefore: string | null;
  /** Also compared with a private window, as causes need that only show by what differs there. */
  readonly isComparedPrivately: boolean;
  /** The pages as they should be, where the fault is in the page itself. */
  readonly healthyPages: (hosts: LabHosts) => Readonly<Record<string, string>>;
  /**
   * How far a person gets with the first widget while the fault is there. Asserted with the page itself, without the extension; a list where
   * the browsers' drivers notice it at different steps.
   */
  readonly proof: ChatProof | readonly ChatProof[];
  /** How far he gets when every fault is gone; anything but `answered` needs a reason in the scenario's file. */
  readonly healthyProof: ChatProof;
  readonly expect: ExpectedVerdict;
}

type Optional =
  | 'nearMissOf'
  | 'visitedBefore'
  | 'isComparedPrivately'
  | 'browsers'
  | 'faults'
  | 'settings'
  | 'browser'
  | 'healthyPages'
  | 'healthyProof'
  | 'expiredHosts';

/** Completes a scenario: both browsers, no faults, and a chat that answers once the fault is gone. */
export function defineScenario(scenario: Omit<Scenario, Optional> & Partial<Pick<Scenario, Optional>>): Scenario {
  return {
    browsers: ['chromium', 'firefox'],
    nearMissOf: [],
    faults: [],
    visitedBefore: null,
    isComparedPrivately: false,
    settings: {},
    browser: {},
    healthyProof: 'answered',
    expiredHosts: () => [],
    healthyPages: scenario.pages,
    ...scenario,
  };
}
