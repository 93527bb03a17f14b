import { FileDown, FileText, SkipForward, Trash2 } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import { type MaskedImage, provedBytes } from '@/utils/screenshot/burn/masked-image';
import type { EditorServices, NamedPicture } from '../editor-services';
import { sizeText } from './size-text';
import styles from './tray.module.css';

export interface CollectedPicture extends NamedPicture {
  id: string;
}

export interface TrayProps {
  collected: readonly CollectedPicture[];
  /** Files that were brought together and are not open yet. */
  waiting: number;
  services: Pick<EditorServices, 'savePdf' | 'saveZip' | 'copyText'>;
  topic: string;
  onRemove: (id: string) => void;
  /** Opens the next waiting file; `null` while another is open. */
  onNext: (() => void) | null;
}

/** Pictures that are finished and proved, to be saved together. */
export function Tray({ collected, waiting, services, topic, onRemove, onNext }: TrayProps) {
  const { t, i18n } = useTranslation('editor');
  const headingId = useId();
  const [problem, setProblem] = useState<ErrorRecord | null>(null);
  if (collected.length === 0 && waiting === 0) return null;
  const bytes = collected.reduce((sum, { image }) => sum + image.bytes.length, 0);
  const size = sizeText(bytes, i18n.language);
  const [first] = collected;
  const nameOf = (extension: string) => (first?.name ?? `${topic}.png`).replace(/\.\w+$/, `.${extension}`);
  const save = (work: Promise<void>) => {
    setProblem(null);
    work.catch((error: unknown) => setProblem(toErrorRecord(error)));
  };
  return (
    <section aria-labelledby={headingId} className={styles.tray}>
      <h2 id={headingId} className={styles.title}>
        {t('tray.title', { count: collected.length })}
        {waiting > 0 && <span className={styles.waiting}>{t('tray.waiting', { count: waiting })}</span>}
      </h2>
      {collected.length > 0 && (
        <>
          <ol className={styles.pictures}>
            {collected.map(({ id, image, name }, at) => (
              <li key={id} className={styles.picture}>
                <Thumbnail image={image} name={name} />
                <Button
                  icon={Trash2}
                  variant="quiet"
                  isIconOnly
                  onClick={() => onRemove(id)}
                  aria-label={t('tray.remove', { position: at + 1 })}
                >
                  {t('tray.remove', { position: at + 1 })}
                </Button>
              </li>
            ))}
          </ol>
          <div className={styles.actions}>
            <Button
              icon={FileText}
              onClick={() =>
                save(
                  services.savePdf(
                    collected.map(({ image }) => image),
                    nameOf('pdf'),
                  ),
                )
              }
            >
              {t('tray.savePdf', { size })}
            </Button>
            <Button icon={FileDown} onClick={() => save(services.saveZip(collected, nameOf('zip')))}>
              {t('tray.saveZip', { size })}
            </Button>
          </div>
        </>
      )}
      {onNext && (
        <div className={styles.actions}>
          <Button icon={SkipForward} onClick={onNext}>
            {t('tray.next')}
          </Button>
        </div>
      )}
      {problem && <ErrorNotice error={problem} copy={services.copyText} />}
    </section>
  );
}

function Thumbnail({ image, name }: { image: MaskedImage; name: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    provedBytes(image).then(
      (bytes) => {
        if (isGone) return;
        made = URL.createObjectURL(new Blob([bytes], { type: image.mediaType }));
        setUrl(made);
      },
      // A picture that is not what was proved is not shown; saving it says why.
      () => undefined,
    );
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [image]);
  return url ? <img src={url} alt={name} className={styles.thumbnail} /> : <span className={styles.thumbnail} />;
}
