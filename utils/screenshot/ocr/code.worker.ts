import { toErrorRecord } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import type { CodeAnswer, CodeEngine, CodeRequest, CodeStart } from './code-messages';
import { type CodeReader, compileEngine, createCodeReader } from './code-reader';

let reader: CodeReader | null = null;

// The page and this worker are one program: what arrives here was sent by `code-client`.
self.onmessage = ({ data }: MessageEvent<CodeStart | CodeRequest>) => {
  if ('assetsUrl' in data) {
    const engine = data.engine ? Promise.resolve(data.engine) : compileEngine(data.assetsUrl);
    reader = createCodeReader(engine);
    // A failure shows with the first picture.
    if (!data.engine) engine.then((compiled) => self.postMessage({ engine: compiled } satisfies CodeEngine)).catch(() => undefined);
  } else void look(data);
};

async function look({ id, grey }: CodeRequest): Promise<void> {
  try {
    if (!reader) throw new Error('The reader of codes was not started.');
    answer({ id, codes: await reader.read(grey) });
  } catch (error) {
    // Not to have looked is not to have found nothing.
    answer({ id, error: toErrorRecord(error) });
  } finally {
    letGo(grey);
  }
}

function answer(message: CodeAnswer): void {
  self.postMessage(message);
}
