// @vitest-environment node
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askOnce, keepNoTimings } from '@/utils/platform/refetch';

/** What browsers offer without being told otherwise. */
const USUAL_ROOM = 250;

const noted = () => performance.getEntriesByType('resource').map(({ name }) => name);
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('what was asked once', () => {
  let server: Server;
  let url: string;

  beforeEach(async () => {
    server = createServer((_, answer) => answer.end('there')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat.js?visitor=ayse`;
  });

  afterEach(() => {
    server.close();
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(USUAL_ROOM);
  });

  it('is noted by the platform, in a page as everything that the page asks for', async () => {
    expect((await askOnce(url, 2_000)).outcome).toBe('ok');
    await settled();
    expect(noted()).toContain(url);
  });

  it('leaves no address in the background', async () => {
    keepNoTimings();
    expect((await askOnce(url, 2_000)).outcome).toBe('ok');
    await settled();
    expect(noted()).toEqual([]);
  });
});
