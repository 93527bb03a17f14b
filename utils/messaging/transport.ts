import { z } from '@/utils/foundation/zod';
import type { MessageName } from './protocol';

/** Marks our messages among others that the runtime may carry. */
export const MESSAGE_CHANNEL = 'chat-medic';

export interface Envelope {
  channel: typeof MESSAGE_CHANNEL;
  name: MessageName;
  request: unknown;
}

/** What carries messages; `utils/platform/messages.ts` has the browser's. */
export interface MessageTransport {
  send(message: unknown): Promise<unknown>;
  listen(listener: (message: unknown, origin: { isOwnPage: boolean }) => Promise<unknown> | undefined): () => void;
}

export const envelopeSchema = z.object({ channel: z.literal(MESSAGE_CHANNEL), name: z.string(), request: z.unknown() });

export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), response: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);
export type MessageAnswer = z.infer<typeof answerSchema>;
