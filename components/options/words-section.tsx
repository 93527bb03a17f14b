import { Plus, Undo2, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import { addOwnWord, type OwnWordProblem, removeOwnWord } from '@/utils/settings/own-words';
import type { Settings } from '@/utils/settings/schema';
import styles from './options.module.css';
import { OptionsSection } from './options-section';
import type { ChangeSettings } from './use-settings';

/** The person's own words: covered in every picture, taken out of every report, kept on this device alone. */
export function WordsSection({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  const { t } = useTranslation('options');
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<OwnWordProblem | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);

  const put = async (word: string) => {
    const outcome = addOwnWord(settings, word);
    setProblem('problem' in outcome ? outcome.problem : null);
    if ('problem' in outcome) return;
    if (!(await change(() => outcome.settings))) return;
    announce(t('words.added', { word }));
    setTyped('');
    setRemoved(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void put(typed);
  };
  const remove = async (word: string) => {
    if (!(await change((now) => removeOwnWord(now, word)))) return;
    setRemoved(word);
    announce(t('words.removed', { word }));
  };
  return (
    <OptionsSection title={t('words.title')} lead={t('words.lead')}>
      <form className={styles.add} onSubmit={submit} autoComplete="off">
        <TextField
          label={t('words.label')}
          hint={t('words.hint')}
          problem={problem && t(`words.problem.${problem}`)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" icon={Plus}>
          {t('words.add')}
        </Button>
      </form>
      {removed !== null && (
        <Notice
          what={t('words.removed', { word: removed })}
          actions={
            <Button icon={Undo2} onClick={() => void put(removed)}>
              {t('undo')}
            </Button>
          }
        />
      )}
      <ul className={styles.list} aria-label={t('words.title')}>
        {settings.ownWords.map((word) => (
          <li key={word} className={styles.item}>
            <span className={styles.name} translate="no">
              {word}
            </span>
            <Button variant="quiet" icon={X} isIconOnly onClick={() => void remove(word)}>
              {t('words.remove', { word })}
            </Button>
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}
