import { readFileSync } from 'node:fs';
import { html, json, script } from '../server/answer.ts';
import type { LabHosts } from '../server/hosts.ts';
import { defineWidget, type Operation, type Widget } from './define-widget.ts';

const CLIENT = readFileSync(new URL('stand-in-client.js', import.meta.url), 'utf8');

type Attributes = Readonly<Record<string, string>>;

/** What stand-in-client.js is told. */
export interface StandInClient {
  /** Drawn in the page, in a frame of the page's own site, or in a frame of the vendor's. */
  readonly mode: 'page' | 'same-site-frame' | 'cross-site-frame';
  readonly rootAttributes?: Attributes;
  readonly launcherTag: string;
  readonly launcherAttributes: Attributes;
  readonly panelAttributes?: Attributes;
  readonly frameAttributes?: Attributes;
  readonly holderAttributes?: Attributes;
}

interface Place {
  /** `chat` for a self-hosted product. */
  readonly host: 'chat' | (string & {});
  readonly path: string;
  readonly query?: string;
}

export interface StandIn {
  readonly vendorId: string;
  snippet(hosts: LabHosts): string;
  /** The script that the page names; it loads the main script, as most vendors' do. */
  readonly loader: Place;
  readonly main: Place;
  readonly boot: Place;
  readonly socket: Place;
  /** The document of a cross-site frame. */
  readonly frame?: Place;
  readonly client: StandInClient;
  /** Statements that set the vendor's globals when the chat is drawn; `api` and `settings` are at hand. */
  readonly ready: string;
  readonly operation: Operation;
}

/**
 * Cross-site frames of real vendors keep the visitor in storage and fail without it. This one does the same, without catching what the
 * browser throws.
 */
const REMEMBER_VISITOR = `
  localStorage.setItem('visitor', localStorage.getItem('visitor') || 'v' + Math.random());
  document.cookie = 'visitor=1; SameSite=None; Secure; Path=/';
  if (!document.cookie.includes('visitor=1')) throw new Error('This chat needs cookies.');`;

/** A vendor's shape (hosts, paths, globals, elements) around a small chat that works. */
export function defineStandIn(standIn: StandIn): Widget {
  const hostOf = (place: Place, hosts: LabHosts) => (place.host === 'chat' ? hosts.chat : place.host);
  const urlOf = (place: Place, hosts: LabHosts, scheme = 'https') => `${scheme}://${hostOf(place, hosts)}${place.path}${place.query ?? ''}`;
  const start = (hosts: LabHosts, mode: StandInClient['mode'] | 'inside-frame') => {
    const config = {
      ...standIn.client,
      mode,
      bootUrl: urlOf(standIn.boot, hosts),
      socketUrl: urlOf(standIn.socket, hosts, 'wss'),
      frameUrl: standIn.frame ? urlOf(standIn.frame, hosts) : null,
    };
    const ready = mode === 'inside-frame' ? '' : standIn.ready;
    return `${CLIENT}\nstartStandIn(${JSON.stringify(config)}, (api, settings) => {${ready}});`;
  };

  return defineWidget({
    id: standIn.vendorId,
    vendorId: standIn.vendorId,
    snippet: standIn.snippet,
    operation: standIn.operation,
    answer(request, hosts, settings) {
      const isAt = (place: Place | undefined) =>
        place !== undefined && hostOf(place, hosts) === request.host && place.path === request.path;
      if (isAt(standIn.loader)) {
        const url = JSON.stringify(urlOf(standIn.main, hosts));
        return script(
          `(() => { const s = document.createElement('script'); s.src = ${url}; s.async = true; document.head.append(s); })();`,
        );
      }
      if (isAt(standIn.main)) return script(`(() => {${start(hosts, standIn.client.mode)}})();`);
      if (isAt(standIn.boot)) {
        if (settings.isDomainRefused)
          return json({ error: 'domain_not_allowed', message: 'This domain is not allowed to use this chat.' }, 403);
        return json({ online: !settings.isOffline, isShown: !settings.isTargetedAway });
      }
      if (isAt(standIn.frame))
        return html(`<!doctype html><title>Chat</title><body><script>${REMEMBER_VISITOR}\n${start(hosts, 'inside-frame')}</script></body>`);
      return null;
    },
    talk(socket, host, path, hosts) {
      if (hostOf(standIn.socket, hosts) !== host || standIn.socket.path !== path) return false;
      socket.on('message', (data) => {
        const { text } = JSON.parse(String(data)) as { text?: string };
        socket.send(JSON.stringify({ text: `You said: ${text ?? ''}` }));
      });
      return true;
    },
  });
}
