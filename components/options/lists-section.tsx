import { FilePlus2, Plus, X } from 'lucide-react';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorNotice } from '@/components/ui/error-notice';
import { TextAreaField } from '@/components/ui/field';
import { useAnnounce } from '@/components/ui/live-region';
import type { ListFacts } from '@/utils/filters/list-store';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import styles from './options.module.css';
import { OptionsSection } from './options-section';

/** Blocker lists of the person's own: a check names the rule in them that refuses a chat. */
export function ListsSection() {
  const { t, i18n } = useTranslation('options');
  const { filterLists, copyText } = useServices();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [lists, setLists] = useState<readonly ListFacts[]>([]);
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<ErrorRecord | null>(null);
  const refresh = useCallback(() => filterLists.list().then(setLists), [filterLists]);
  useEffect(() => {
    // Without the lists there is nothing to show; adding one says why.
    refresh().catch(() => undefined);
  }, [refresh]);

  const change = async (work: () => Promise<string>): Promise<boolean> => {
    setProblem(null);
    try {
      announce(await work());
      await refresh();
      return true;
    } catch (error) {
      setProblem(toErrorRecord(error));
      return false;
    }
  };
  const add = (name: string, text: string) =>
    change(async () => {
      const added = await filterLists.add(name, text);
      return t('lists.added', { name: added.name });
    });
  const paste = async (event: FormEvent) => {
    event.preventDefault();
    if (await add(t('lists.pastedName'), pasted)) setPasted('');
  };
  return (
    <OptionsSection title={t('lists.title')} lead={t('lists.lead')}>
      <div className={styles.buttons}>
        <Button icon={FilePlus2} onClick={() => input.current?.click()}>
          {t('lists.addFile')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,text/plain"
          aria-label={t('lists.addFile')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void file.text().then((text) => add(file.name.replace(/\.txt$/i, ''), text));
          }}
        />
      </div>
      <Disclosure summary={t('lists.paste')}>
        <form className={styles.section} onSubmit={(event) => void paste(event)} autoComplete="off">
          <TextAreaField
            label={t('lists.pasteLabel')}
            hint={t('lists.pasteHint')}
            rows={5}
            spellCheck={false}
            translate="no"
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          <Button type="submit" icon={Plus}>
            {t('lists.addPasted')}
          </Button>
        </form>
      </Disclosure>
      {problem && <ErrorNotice error={problem} copy={copyText} />}
      <ul className={styles.list} aria-label={t('lists.title')}>
        {lists.map(({ name, rules }) => (
          <li key={name} className={styles.item}>
            <span className={styles.name} translate="no">
              {name}
            </span>
            <span>{t('lists.rules', { count: rules, number: rules.toLocaleString(i18n.language) })}</span>
            <Button
              variant="quiet"
              icon={X}
              isIconOnly
              onClick={() => void change(() => filterLists.remove(name).then(() => t('lists.removed', { name })))}
            >
              {t('lists.remove', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}
