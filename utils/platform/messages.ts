import { type Browser, browser } from 'wxt/browser';

/** Who sent a message, as the browser says (never as the message says). */
export interface MessageOrigin {
  /** One of this extension's own pages: not a content script, not another extension, not a web page. */
  isOwnPage: boolean;
}

/** Carries plain JSON between the extension's contexts. `utils/messaging` gives it names, schemas and errors. */
export interface MessageTransport {
  send(message: unknown): Promise<unknown>;
  /** The listener answers with a promise, or `undefined` for a message that is not meant for it. */
  listen(listener: (message: unknown, origin: MessageOrigin) => Promise<unknown> | undefined): () => void;
}

function originOf(sender: Browser.runtime.MessageSender): MessageOrigin {
  const own = browser.runtime.getURL('/');
  return { isOwnPage: sender.id === browser.runtime.id && sender.url !== undefined && sender.url.startsWith(own) };
}

export function createMessageTransport(): MessageTransport {
  return {
    send: (message) => browser.runtime.sendMessage(message),
    listen(listener) {
      // The callback form works in every browser and in the test double; promises returned from listeners do not.
      const onMessage = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
        const answer = listener(message, originOf(sender));
        if (answer === undefined) return false;
        void answer.then(respond);
        return true;
      };
      browser.runtime.onMessage.addListener(onMessage);
      return () => browser.runtime.onMessage.removeListener(onMessage);
    },
  };
}
