import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, read completely. */
export interface LabRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string | undefined;
  readonly body: string;
}

export interface LabAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

const MAX_BODY = 2_000_000;

export async function readRequest(message: IncomingMessage): Promise<LabRequest> {
  const url = new URL(message.url ?? '/', `https://${message.headers.host ?? 'unknown.test'}`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  return {
    host: url.hostname,
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    origin: message.headers.origin,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** Nothing is cached, and the chat hosts let any page read their answers, as real vendors do. */
export function sendAnswer(
  response: ServerResponse,
  request: LabRequest,
  answer: LabAnswer,
  extra: Readonly<Record<string, string>>,
): void {
  response.writeHead(answer.status ?? 200, {
    'cache-control': 'no-store',
    'content-type': answer.contentType,
    'access-control-allow-origin': request.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type, x-requested-with, x-auth-token, x-user-id',
    'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
    ...answer.headers,
    ...extra,
  });
  response.end(answer.body);
}

export const html = (body: string): LabAnswer => ({ contentType: 'text/html; charset=utf-8', body });
export const script = (body: string | Uint8Array): LabAnswer => ({ contentType: 'text/javascript; charset=utf-8', body });
export const json = (value: unknown, status = 200): LabAnswer => ({ status, contentType: 'application/json', body: JSON.stringify(value) });
export const notFound: LabAnswer = { status: 404, contentType: 'text/plain', body: 'Not found' };
