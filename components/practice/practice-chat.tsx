import { MessageCircle, Send, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import styles from './practice-chat.module.css';
import type { PracticeFault } from './practice-faults';

interface Line {
  id: number;
  by: 'you' | 'them';
  text: string;
}

/** A small chat that answers from a script, or does not come at all, as the chosen fault wants it. */
export function PracticeChat({ fault }: { fault: PracticeFault }) {
  const { t } = useTranslation(['practice', 'common']);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [lines, setLines] = useState<readonly Line[]>([]);
  // A blocker takes the chat's own script away, so not even its button is there.
  if (fault === 'blocker') return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    const next = lines.length;
    setLines([...lines, { id: next, by: 'you', text: typed.trim() }, { id: next + 1, by: 'them', text: t('chat.answer') }]);
    setTyped('');
  };
  return (
    <div className={styles.widget}>
      {isOpen && (
        <section className={styles.window} aria-label={t('chat.name')}>
          {fault === 'none' && (
            <>
              <div className={styles.lines} aria-live="polite">
                <p className={styles.them}>{t('chat.hello')}</p>
                {lines.map((line) => (
                  <p key={line.id} className={styles[line.by]}>
                    {line.text}
                  </p>
                ))}
              </div>
              <form onSubmit={send} className={styles.composer} autoComplete="off">
                <TextField label={t('chat.label')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
                <Button type="submit" icon={Send}>
                  {t('chat.send')}
                </Button>
              </form>
            </>
          )}
        </section>
      )}
      <Button variant="primary" icon={isOpen ? X : MessageCircle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('common:close') : t('chat.name')}
      </Button>
    </div>
  );
}
