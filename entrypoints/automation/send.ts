import { toErrorRecord } from '@/utils/foundation/coded-error';
import { z } from '@/utils/foundation/zod';
import { createMessageClient } from '@/utils/messaging/client';
import { type MessageName, protocol } from '@/utils/messaging/protocol';
import { createMessageTransport } from '@/utils/platform/messages';

const names = Object.keys(protocol) as [MessageName, ...MessageName[]];
const requestSchema = z.object({ name: z.enum(names), request: z.unknown() });
const client = createMessageClient(createMessageTransport());

/** Sends one message as the screens do; the receiver reads it through its schema. */
export async function send(input: unknown) {
  try {
    const { name, request } = requestSchema.parse(input);
    return await client.send(name, request as never);
  } catch (error) {
    return { error: toErrorRecord(error) };
  }
}
