import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { type MessageName, type MessageResponse, protocol, type ReceivedRequest } from './protocol';
import { envelopeSchema, type MessageAnswer, type MessageTransport } from './transport';

type Handler<Name extends MessageName> = (request: ReceivedRequest<Name>) => Promise<MessageResponse<Name>>;

export interface MessageReceiver {
  /** One handler per message; what it throws reaches the sender as a coded error. */
  handle<Name extends MessageName>(name: Name, handler: Handler<Name>): void;
  stop(): void;
}

/** The receiving side, for the background. Hears only this extension's own pages, and reads every request through its schema. */
export function createMessageReceiver(transport: MessageTransport): MessageReceiver {
  const handlers = new Map<string, (request: unknown) => Promise<unknown>>();

  const answer = async (handler: (request: unknown) => Promise<unknown>, request: unknown): Promise<MessageAnswer> => {
    try {
      return { ok: true, response: await handler(request) };
    } catch (error) {
      return { ok: false, error: toErrorRecord(error) };
    }
  };

  const stop = transport.listen((message, origin) => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || !origin.isOwnPage) return undefined;
    const handler = handlers.get(envelope.data.name);
    return handler && answer(handler, envelope.data.request);
  });

  return {
    handle(name, handler) {
      handlers.set(name, async (request) => {
        const read = protocol[name].request.safeParse(request);
        if (!read.success) throw new CodedError('message/not-valid', `The request ${name} is not valid.`, { cause: read.error });
        return handler(read.data as ReceivedRequest<typeof name>);
      });
    },
    stop,
  };
}
