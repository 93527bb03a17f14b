import { CircleCheck, CircleDashed, Download, FileDown, FolderOpen, LoaderCircle, OctagonAlert, Play, Square, Trash2 } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import { type BatchEntry, resultNames } from './batch-journal';
import styles from './batch-screen.module.css';
import type { BatchServices } from './batch-services';
import { knownCode, useBatch } from './use-batch';

/** Many files, one after the other: one bar, a line for each, and results that outlive a crash. */
export function BatchScreen({ services }: { services: BatchServices }) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const batch = useBatch(services);
  const input = useRef<HTMLInputElement>(null);
  const { entries, workingKey } = batch;
  const done = entries.filter(({ state }) => state === 'done').length;
  const failed = entries.filter(({ state }) => state === 'failed').length;
  const open = entries.filter(({ state }) => state === 'open');
  const missing = open.filter(({ key }) => !batch.hasFile(key));
  const isWorking = workingKey !== null;
  const isFinished = entries.length > 0 && open.length === 0;

  useEffect(() => {
    if (isFinished) announce(t('batch.finished', { done, failed }));
  }, [isFinished, done, failed, announce, t]);

  const [saving, setSaving] = useState<string | null>(null);
  const [saveProblem, setSaveProblem] = useState<ErrorRecord | null>(null);
  const save = (what: string, work: () => Promise<void>) => {
    setSaving(what);
    setSaveProblem(null);
    work()
      .catch((error: unknown) => setSaveProblem(toErrorRecord(error)))
      .finally(() => setSaving(null));
  };
  const saveOne = async ({ key, name }: BatchEntry) => {
    const image = await batch.resultOf(key);
    const [saved = ''] = image ? resultNames([{ name, extension: extensionOf(image) }]) : [];
    if (image) await services.save(image, saved);
  };
  const saveAll = async () => {
    const pictures: { entry: BatchEntry; image: MaskedImage }[] = [];
    for (const entry of entries) {
      const image = entry.state === 'done' ? await batch.resultOf(entry.key) : null;
      if (image) pictures.push({ entry, image });
    }
    const names = resultNames(pictures.map(({ entry, image }) => ({ name: entry.name, extension: extensionOf(image) })));
    const day = services.now().toISOString().slice(0, 10);
    await services.saveZip(
      pictures.map(({ image }, at) => ({ image, name: names[at] ?? '' })),
      `masked-${day}.zip`,
    );
  };
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    batch.choose([...event.dataTransfer.files]);
  };

  return (
    <main className={styles.screen} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <h1>{t('batch.title')}</h1>
      <p>{t('batch.lead')}</p>
      <div className={styles.actions}>
        <Button variant="primary" icon={FolderOpen} onClick={() => input.current?.click()}>
          {t('batch.pick')}
        </Button>
        {isWorking && (
          <Button icon={Square} onClick={batch.stop}>
            {t('batch.cancel')}
          </Button>
        )}
        {!isWorking && open.length > missing.length && (
          <Button icon={Play} onClick={batch.goOn}>
            {t('batch.again')}
          </Button>
        )}
        <a href="/editor.html" className={styles.link}>
          {t('batch.editor')}
        </a>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept="image/png,image/jpeg,image/webp,image/avif,image/gif,image/bmp"
          aria-label={t('batch.pick')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) batch.choose(files);
          }}
        />
      </div>
      {saveProblem && <ErrorNotice error={saveProblem} copy={services.copyText} />}
      {batch.problem && <ErrorNotice error={batch.problem} copy={services.copyText} />}
      {missing.length > 0 && !isWorking && <Notice kind="care" what={t('batch.resume', { count: missing.length })} />}
      {entries.length > 0 && (
        <>
          <div className={styles.bar}>
            <progress aria-label={t('batch.title')} max={entries.length} value={done + failed} />
            <span>{t('batch.progress', { done: done + failed, all: entries.length })}</span>
          </div>
          {done > 0 && (
            <>
              <Notice kind="care" what={t('batch.look')} />
              <div className={styles.actions}>
                <Button icon={FileDown} isBusy={saving === 'all'} onClick={() => save('all', saveAll)}>
                  {t('batch.saveAll')}
                </Button>
                <Button icon={Trash2} variant="quiet" onClick={batch.clear}>
                  {t('batch.clear')}
                </Button>
              </div>
            </>
          )}
          <h2>{t('batch.list')}</h2>
          <ol className={styles.list}>
            {entries.map((entry) => (
              <BatchLine
                key={entry.key}
                entry={entry}
                state={
                  entry.key === workingKey
                    ? 'working'
                    : entry.state === 'open'
                      ? batch.hasFile(entry.key)
                        ? 'waiting'
                        : 'missing'
                      : entry.state
                }
                isSaving={saving === entry.key}
                onSave={() => save(entry.key, () => saveOne(entry))}
              />
            ))}
          </ol>
        </>
      )}
    </main>
  );
}

const ICONS = { waiting: CircleDashed, missing: CircleDashed, working: LoaderCircle, done: CircleCheck, failed: OctagonAlert } as const;

interface BatchLineProps {
  entry: BatchEntry;
  state: keyof typeof ICONS;
  isSaving: boolean;
  onSave: () => void;
}

function BatchLine({ entry, state, isSaving, onSave }: BatchLineProps) {
  const { t } = useTranslation(['editor', 'errors']);
  const Icon = ICONS[state];
  const code = knownCode(entry.errorCode);
  return (
    <li className={styles.line} data-state={state}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <span className={styles.name}>{entry.name}</span>
        <span className={styles.state}>{t(`editor:batch.state.${state}`)}</span>
        {state === 'done' && (
          <span className={styles.state}>
            {t('editor:batch.covered', { count: entry.covered })}
            {entry.suggested > 0 && ` · ${t('editor:batch.open', { count: entry.suggested })}`}
          </span>
        )}
        {state === 'failed' && <span>{code === 'image/proof-failed' ? t('editor:batch.held') : t(`errors:${code}.what`)}</span>}
      </div>
      {state === 'done' && (
        <Button icon={Download} isBusy={isSaving} onClick={onSave} aria-label={`${t('editor:batch.save')} ${entry.name}`}>
          {t('editor:batch.save')}
        </Button>
      )}
    </li>
  );
}

function extensionOf({ mediaType }: MaskedImage): string {
  return mediaType === 'image/png' ? 'png' : 'jpg';
}
