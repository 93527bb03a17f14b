/**
 * The browser part of the lab's stand-ins: a small but working chat of a vendor's shape. Boots over HTTP, draws a launcher, and talks over
 * a WebSocket once it is opened. Like real widgets it stays invisible until the boot call answered, and shows "reconnecting" when the
 * socket is gone.
 *
 * @param {object} c See `StandInClient` in stand-in.ts.
 * @param {(api: object, settings: object) => void} ready Runs when the chat is drawn; sets the vendor's own globals.
 */
// biome-ignore lint/correctness/noUnusedVariables: called by the line that the server adds.
function startStandIn(c, ready) {
  const element = (doc, tag, attributes, style) => {
    const made = doc.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
    made.style.cssText = style || '';
    return made;
  };

  /** Log, status line and composer; the conversation itself. */
  const drawChat = (doc, parent, settings) => {
    const panel = element(
      doc,
      'div',
      c.panelAttributes,
      'background:#fff;border:1px solid #999;padding:12px;width:300px;font:14px sans-serif',
    );
    const log = element(doc, 'div', { role: 'log' }, 'height:220px;overflow:auto');
    const status = element(doc, 'p', { role: 'status' }, 'color:#666;margin:4px 0');
    panel.append(log, status);
    parent.append(panel);
    if (!settings.online) {
      log.textContent = 'We are offline right now. Leave your e-mail address and we will write to you.';
      panel.append(element(doc, 'input', { type: 'email', placeholder: 'E-mail' }));
      return panel;
    }
    log.append(Object.assign(doc.createElement('p'), { textContent: 'Hello! How can we help?' }));
    const field = element(doc, 'textarea', { placeholder: 'Write a message…', rows: '2' }, 'width:95%');
    panel.append(field);
    let socket = null;
    let retryMs = 1000;
    const connect = () => {
      status.textContent = 'Connecting…';
      socket = new WebSocket(c.socketUrl);
      socket.onopen = () => {
        status.textContent = '';
        retryMs = 1000;
      };
      socket.onmessage = (event) => {
        log.append(Object.assign(doc.createElement('p'), { textContent: JSON.parse(event.data).text }));
      };
      socket.onclose = () => {
        status.textContent = 'Connection lost. Reconnecting…';
        setTimeout(connect, retryMs);
        retryMs *= 2;
      };
    };
    try {
      connect();
    } catch {
      // A policy may refuse at once by throwing.
      status.textContent = 'Could not connect.';
    }
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !field.value.trim()) return;
      event.preventDefault();
      log.append(Object.assign(doc.createElement('p'), { textContent: field.value }));
      if (socket && socket.readyState === 1) socket.send(JSON.stringify({ text: field.value }));
      field.value = '';
    });
    return panel;
  };

  const corner = 'position:fixed;right:16px;bottom:16px;z-index:2147483000;';
  const round =
    'width:60px;height:60px;border:0;border-radius:30px;background:#1972f5;color:#fff;cursor:pointer;display:block;margin-left:auto';

  /** A launcher that opens and closes a chat beside it, both in `doc`. */
  const drawLauncher = (doc, parent, settings, onToggle) => {
    const launcher = element(doc, c.launcherTag, c.launcherAttributes, round);
    if (!launcher.textContent) launcher.textContent = 'Chat';
    let panel = null;
    launcher.addEventListener('click', () => {
      if (panel) {
        panel.remove();
        panel = null;
      } else {
        const holder = element(doc, 'div');
        parent.prepend(holder);
        drawChat(doc, holder, settings);
        panel = holder;
      }
      onToggle(panel !== null);
    });
    parent.append(launcher);
    return launcher;
  };

  const drawInFrame = (root, settings) => {
    const frame = element(document, 'iframe', c.frameAttributes, `${corner}width:76px;height:76px;border:0`);
    frame.srcdoc = '<!doctype html><html><body style="margin:8px"></body></html>';
    frame.addEventListener('load', () => {
      drawLauncher(frame.contentDocument, frame.contentDocument.body, settings, (isOpen) => {
        frame.style.width = isOpen ? '360px' : '76px';
        frame.style.height = isOpen ? '460px' : '76px';
      });
    });
    root.append(frame);
  };

  const drawCrossSite = (root) => {
    const holder = element(
      document,
      'div',
      c.holderAttributes,
      `${corner}bottom:90px;width:350px;height:420px;display:none;background:#fff`,
    );
    const frame = element(document, 'iframe', { ...c.frameAttributes, src: c.frameUrl }, 'width:100%;height:100%;border:0');
    holder.append(frame);
    const launcher = element(document, c.launcherTag, c.launcherAttributes, `${corner}${round}`);
    launcher.addEventListener('click', () => {
      holder.style.display = holder.style.display === 'none' ? 'block' : 'none';
    });
    root.append(holder, launcher);
  };

  const boot = async () => {
    const answer = await fetch(c.bootUrl, { method: 'POST', body: JSON.stringify({ page: location.origin }) });
    if (!answer.ok) throw new Error(`Chat could not start: ${answer.status}`);
    const settings = await answer.json();
    if (!settings.isShown) {
      ready({}, settings);
      return;
    }
    if (c.mode === 'inside-frame') {
      drawChat(document, document.body, settings);
      ready({}, settings);
      return;
    }
    const root = element(document, 'div', c.rootAttributes, c.mode === 'page' ? corner : '');
    document.body.append(root);
    if (c.mode === 'page') drawLauncher(document, root, settings, () => undefined);
    else if (c.mode === 'same-site-frame') drawInFrame(root, settings);
    else drawCrossSite(root);
    ready({ root }, settings);
  };
  const start = () => boot().catch((error) => console.warn(String(error)));
  if (document.body) void start();
  else document.addEventListener('DOMContentLoaded', start);
}
