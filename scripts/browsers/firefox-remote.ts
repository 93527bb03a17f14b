import { type MarionetteClient, MarionetteError } from './marionette-client.ts';

/** One Firefox, spoken to step by step: Marionette has one current window and one current context for the whole session. */
export interface FirefoxRemote {
  /** Runs the steps of one action with nothing between them. */
  exclusively<Result>(steps: () => Promise<Result>): Promise<Result>;
  send<Result = unknown>(command: string, parameters?: Record<string, unknown>, timeoutMs?: number): Promise<Result>;
  /** Runs `source`, the text of a function, in the current page or frame; `args` and the result travel as JSON. Call inside `exclusively`. */
  runScript(source: string, args: readonly unknown[], timeoutMs: number): Promise<unknown>;
  /** Runs `source` with the browser's own rights. Takes its own turn. */
  runPrivileged(source: string, args: readonly unknown[], timeoutMs?: number): Promise<unknown>;
  close(): void;
}

/**
 * The function's text is compiled by the sandbox, so the page's content security policy has no say; `sandbox: null` shares the page's own
 * objects without wrappers.
 */
function wrapSource(source: string): string {
  return `
    const [inputs, finish] = arguments;
    Promise.resolve()
      .then(() => (${source})(...JSON.parse(inputs)))
      .then(
        (value) => finish(JSON.stringify({ value: value === undefined ? null : value, isMissing: value === undefined })),
        (error) => finish(JSON.stringify({ error: String(error && error.message ? error.message : error) })),
      );`;
}

export function createFirefoxRemote(client: MarionetteClient): FirefoxRemote {
  let turn: Promise<unknown> = Promise.resolve();
  let scriptLimitMs = 30_000;

  async function run(source: string, args: readonly unknown[], timeoutMs: number, sandbox: string | null): Promise<unknown> {
    if (timeoutMs !== scriptLimitMs) {
      await client.send('WebDriver:SetTimeouts', { script: timeoutMs });
      scriptLimitMs = timeoutMs;
    }
    const parameters = { script: wrapSource(source), args: [JSON.stringify(args)], sandbox };
    const { value } = await client.send<{ value: string | null }>('WebDriver:ExecuteAsyncScript', parameters, timeoutMs + 2_000);
    if (value === null) throw new MarionetteError('script error', 'the page went away');
    const answer = JSON.parse(value) as { value?: unknown; isMissing?: boolean; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.isMissing ? undefined : answer.value;
  }

  const exclusively = <Result>(steps: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(steps, steps);
    turn = result.catch(() => undefined);
    return result;
  };

  return {
    exclusively,
    send: client.send,
    runScript: (source, args, timeoutMs) => run(source, args, timeoutMs, null),
    runPrivileged: (source, args, timeoutMs = 30_000) =>
      exclusively(async () => {
        await client.send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await run(source, args, timeoutMs, 'system');
        } finally {
          await client.send('Marionette:SetContext', { value: 'content' });
        }
      }),
    close: client.close,
  };
}
