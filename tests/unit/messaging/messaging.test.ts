import { describe, expect, it } from 'vitest';
import { CodedError } from '@/utils/foundation/coded-error';
import { createMessageClient } from '@/utils/messaging/client';
import { createMessageReceiver } from '@/utils/messaging/receiver';
import type { MessageTransport } from '@/utils/messaging/transport';

function connect(isOwnPage = true) {
  let listener: Parameters<MessageTransport['listen']>[0] | null = null;
  const transport: MessageTransport = {
    // As between real contexts, only JSON crosses.
    send: async (message) => {
      const answer = await listener?.(JSON.parse(JSON.stringify(message)), { isOwnPage });
      return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
    },
    listen: (heard) => {
      listener = heard;
      return () => {
        listener = null;
      };
    },
  };
  return { client: createMessageClient(transport), receiver: createMessageReceiver(transport), transport };
}

describe('messages between our own pages and the background', () => {
  it('arrive read by their schema, defaults filled in', async () => {
    const { client, receiver } = connect();
    const seen: unknown[] = [];
    receiver.handle('check/needed-origins', async (request) => {
      seen.push(request);
      return { origins: ['*://*.shop.example/*'], alreadyGranted: false };
    });
    expect(await client.send('check/needed-origins', { tabId: 3 })).toEqual({ origins: ['*://*.shop.example/*'], alreadyGranted: false });
    expect(seen).toEqual([{ tabId: 3 }]);
  });

  it('are refused when they are not what the protocol says', async () => {
    const { client, receiver } = connect();
    receiver.handle('check/cancel', async () => ({}));
    await expect(client.send('check/cancel', { checkId: 5 as never })).rejects.toMatchObject({ code: 'message/not-valid' });
  });

  it('carry the code of an error back to the sender', async () => {
    const { client, receiver } = connect();
    receiver.handle('check/cancel', async () => {
      throw new CodedError('check/no-tab', 'There is no such tab.');
    });
    await expect(client.send('check/cancel', { checkId: 'x' })).rejects.toMatchObject({ code: 'check/no-tab' });
  });

  it('are not heard from anybody but our own pages', async () => {
    const { client, receiver } = connect(false);
    let isHeard = false;
    receiver.handle('check/cancel', async () => {
      isHeard = true;
      return {};
    });
    await expect(client.send('check/cancel', { checkId: 'x' })).rejects.toMatchObject({ code: 'message/not-valid' });
    expect(isHeard).toBe(false);
  });

  it('are left to others when they are not ours', async () => {
    const { transport } = connect();
    expect(await transport.send({ channel: 'other', name: 'check/cancel', request: {} })).toBeUndefined();
    expect(await transport.send('check/cancel')).toBeUndefined();
    expect(await transport.send({ channel: 'chat-medic', name: 'constructor', request: {} })).toBeUndefined();
  });

  it('are not answered with anything but what the protocol promises', async () => {
    const { client, receiver } = connect();
    receiver.handle('check/of-tab', async () => ({ session: { id: 1 } }) as never);
    await expect(client.send('check/of-tab', { tabId: 1 })).rejects.toMatchObject({ code: 'message/not-valid' });
  });
});
