import { FilePlus2, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useAnnounce } from '@/components/ui/live-region';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import type { PackFacts } from '@/utils/screenshot/language-packs/language-pack';
import type { PackStore } from '@/utils/screenshot/language-packs/pack-store';
import styles from './language-packs.module.css';
import { sizeText } from './size-text';

export interface LanguagePacksProps {
  packs: Pick<PackStore, 'list' | 'add' | 'remove'>;
  /** Codes of the packaged languages. */
  builtIn: readonly string[];
  copyText: (text: string) => Promise<void>;
  /** The reader has to begin anew to know what changed. */
  onChanged: () => void;
}

/** The languages that pictures are read in: what is there, and the way to add more from a file. */
export function LanguagePacks({ packs, builtIn, copyText, onChanged }: LanguagePacksProps) {
  const { t, i18n } = useTranslation('editor');
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [added, setAdded] = useState<readonly PackFacts[]>([]);
  const [problem, setProblem] = useState<ErrorRecord | null>(null);
  const nameOf = (code: string) => new Intl.DisplayNames(i18n.language, { type: 'language' }).of(tagOf(code)) ?? code;
  const size = (bytes: number) => sizeText(bytes, i18n.language);
  const refresh = useCallback(() => packs.list().then(setAdded), [packs]);
  useEffect(() => {
    // Without a list there is nothing to show; adding one says why.
    refresh().catch(() => undefined);
  }, [refresh]);

  const change = (work: () => Promise<unknown>) => {
    setProblem(null);
    work()
      .then(() => refresh())
      .then(onChanged, (error: unknown) => setProblem(toErrorRecord(error)));
  };
  const add = (file: File) =>
    change(async () => {
      const { code } = await packs.add(file);
      announce(t('packs.added', { name: nameOf(code) }));
    });

  return (
    <Disclosure summary={t('packs.title')} count={builtIn.length + added.length}>
      <div className={styles.packs}>
        <p>{t('packs.lead')}</p>
        <ul className={styles.list}>
          {builtIn.map((code) => (
            <li key={code} className={styles.pack}>
              <span>{nameOf(code)}</span>
              <span className={styles.facts}>{t('packs.builtIn')}</span>
            </li>
          ))}
          {added.map(({ code, bytes, file, version }) => (
            <li key={code} className={styles.pack}>
              <span>{nameOf(code)}</span>
              <span className={styles.facts}>
                {size(bytes)} · {t('packs.source', { file: version ? `${file}, ${version}` : file })}
              </span>
              <Button icon={Trash2} variant="quiet" isIconOnly onClick={() => change(() => packs.remove(code))}>
                {t('packs.remove', { name: nameOf(code) })}
              </Button>
            </li>
          ))}
        </ul>
        <div>
          <Button icon={FilePlus2} onClick={() => input.current?.click()}>
            {t('packs.add')}
          </Button>
          <input
            ref={input}
            type="file"
            data-packs
            hidden
            accept=".traineddata,.gz"
            aria-label={t('packs.add')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) add(file);
            }}
          />
        </div>
        {problem && <ErrorNotice error={problem} copy={copyText} />}
      </div>
    </Disclosure>
  );
}

/** Tesseract writes scripts behind an underscore; languages are told by their three letters. */
function tagOf(code: string): string {
  const [language = code] = code.split('_');
  return language;
}
