import { useCallback, useEffect, useRef, useState } from 'react';
import { CodedError, type ErrorRecord, isErrorCode, toErrorRecord } from '@/utils/foundation/coded-error';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import { type BatchEntry, keyOf, nextOf, withFiles } from './batch-journal';
import type { BatchServices } from './batch-services';

export interface Batch {
  entries: readonly BatchEntry[];
  /** Key of the file under way. */
  workingKey: string | null;
  /** Whether the file of an open entry is at hand; after a crash it must be chosen again. */
  hasFile: (key: string) => boolean;
  /** What hinders the list itself, such as a full disk. */
  problem: ErrorRecord | null;
  /** The proved result of a finished file. One that is left from before is proved once more. @throws CodedError */
  resultOf: (key: string) => Promise<MaskedImage | null>;
  choose: (files: readonly File[]) => void;
  goOn: () => void;
  stop: () => void;
  clear: () => void;
}

/** Works through many files one by one. The list and the proved results outlive this page; the files themselves do not. */
export function useBatch(services: BatchServices): Batch {
  const [entries, setEntries] = useState<readonly BatchEntry[]>([]);
  const [workingKey, setWorkingKey] = useState<string | null>(null);
  const [problem, setProblem] = useState<ErrorRecord | null>(null);
  const newest = useRef<readonly BatchEntry[]>([]);
  const files = useRef(new Map<string, File>());
  const proved = useRef(new Map<string, MaskedImage>());
  const running = useRef<AbortController | null>(null);

  const keep = useCallback(
    async (next: readonly BatchEntry[]) => {
      newest.current = next;
      setEntries(next);
      await services.store.put(next);
    },
    [services],
  );
  const change = useCallback(
    (key: string, changes: Partial<BatchEntry>) =>
      keep(newest.current.map((entry) => (entry.key === key ? { ...entry, ...changes } : entry))),
    [keep],
  );
  const hasFile = useCallback((key: string) => files.current.has(key), []);

  const workOn = useCallback(
    async (entry: BatchEntry, signal: AbortSignal) => {
      const file = files.current.get(entry.key);
      if (!file) return;
      try {
        const { image, covered, suggested } = await services.mask(file, signal);
        // The result first: a line that says "done" always has one.
        await services.store.putResult(entry.key, image);
        proved.current.set(entry.key, image);
        await change(entry.key, { state: 'done', covered, suggested });
      } catch (error) {
        const { code } = toErrorRecord(error);
        if (signal.aborted) return;
        if (code === 'storage/quota') throw error;
        await change(entry.key, { state: 'failed', errorCode: code });
      }
      // Worked off: nothing of the original is held any longer.
      files.current.delete(entry.key);
    },
    [services, change],
  );

  const goOn = useCallback(async () => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setProblem(null);
    try {
      for (let next = nextOf(newest.current, hasFile); next && !controller.signal.aborted; next = nextOf(newest.current, hasFile)) {
        setWorkingKey(next.key);
        await workOn(next, controller.signal);
      }
    } catch (error) {
      setProblem(toErrorRecord(error));
    } finally {
      running.current = null;
      setWorkingKey(null);
    }
  }, [workOn, hasFile]);

  const choose = useCallback(
    (chosen: readonly File[]) => {
      for (const file of chosen) files.current.set(keyOf(file), file);
      const next = withFiles(newest.current, chosen);
      const isOpen = new Set(next.filter(({ state }) => state === 'open').map(({ key }) => key));
      for (const key of files.current.keys()) if (!isOpen.has(key)) files.current.delete(key);
      keep(next).then(goOn, (error: unknown) => setProblem(toErrorRecord(error)));
    },
    [keep, goOn],
  );
  const stop = useCallback(() => running.current?.abort(new CodedError('ocr/cancelled', 'Stopped by the person.')), []);
  const clear = useCallback(() => {
    stop();
    files.current.clear();
    proved.current.clear();
    newest.current = [];
    setEntries([]);
    services.store.clear().catch((error: unknown) => setProblem(toErrorRecord(error)));
  }, [services, stop]);

  const resultOf = useCallback(
    async (key: string): Promise<MaskedImage | null> => {
      const known = proved.current.get(key);
      if (known) return known;
      const kept = await services.store.kept(key);
      if (!kept) return null;
      const { image } = await services.mask(kept, new AbortController().signal);
      proved.current.set(key, image);
      return image;
    },
    [services],
  );

  useEffect(() => {
    let isGone = false;
    services.store.entries().then(
      (kept) => {
        if (isGone || newest.current.length > 0) return;
        newest.current = kept;
        setEntries(kept);
      },
      // Without the list of last time everything begins anew.
      () => undefined,
    );
    return () => {
      isGone = true;
      running.current?.abort();
    };
  }, [services]);

  return { entries, workingKey, hasFile, problem, resultOf, choose, goOn: () => void goOn(), stop, clear };
}

/** Codes come from storage as plain text. */
export function knownCode(code: string | null): ErrorRecord['code'] {
  return isErrorCode(code) ? code : 'unexpected';
}
