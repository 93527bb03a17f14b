import { ShieldCheck, Undo2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { siteName } from '@/components/app/site-name';
import { useFresh } from '@/components/app/use-fresh';
import { Button } from '@/components/ui/button';
import { useAnnounce } from '@/components/ui/live-region';
import type { JournalEntry } from '@/utils/journal/schema';
import styles from './journal-bar.module.css';

const neverRuns = () => false;

/** More sites than this are counted, not named. */
const NAMED_SITES = 3;

/** What is changed in the person's browser right now, always in sight, and the way back. */
export function JournalBar() {
  const { t } = useTranslation('panel');
  const { send } = useServices();
  const announce = useAnnounce();
  const ask = useCallback(async () => (await send('journal/list', {})).entries, [send]);
  const { value: entries, put } = useFresh<JournalEntry[]>(ask, neverRuns);
  const [outcome, setOutcome] = useState<'undone' | 'undoFailed' | null>(null);
  const undo = async () => {
    try {
      const { failed } = await send('journal/undo-all', {});
      const result = failed > 0 ? 'undoFailed' : 'undone';
      setOutcome(result);
      announce(t(`journal.${result}`));
      put(await ask());
    } catch {
      // The list stays as it is, so the button can be pressed again.
      setOutcome('undoFailed');
      announce(t('journal.undoFailed'));
    }
  };
  const others = entries?.filter(({ kind }) => kind !== 'site-permission') ?? [];
  const sites = [...new Set(entries?.filter(({ kind }) => kind === 'site-permission').map(({ target }) => siteName(target)))];
  const isChanged = entries !== undefined && entries.length > 0;
  return (
    <section className={styles.bar} aria-label={t('journal.label')}>
      {isChanged ? (
        <>
          <div className={styles.words}>
            <p className={styles.title}>{t('journal.changed')}</p>
            <ul className={styles.list}>
              {others.map((entry) => (
                <li key={entry.id}>{t(`journal.kind.${entry.kind}`)}</li>
              ))}
              {sites.slice(0, NAMED_SITES).map((site) => (
                <li key={site}>{t('journal.kind.site-permission', { target: site })}</li>
              ))}
              {sites.length > NAMED_SITES && <li>{t('journal.moreSites', { count: sites.length - NAMED_SITES })}</li>}
            </ul>
            {outcome === 'undoFailed' && <p>{t('journal.undoFailed')}</p>}
          </div>
          <Button icon={Undo2} onClick={() => void undo()}>
            {t('journal.undoAll')}
          </Button>
        </>
      ) : (
        <p className={styles.calm}>
          <ShieldCheck aria-hidden="true" className={styles.icon} />
          <span>{outcome === 'undone' ? t('journal.undone') : t('journal.nothing')}</span>
        </p>
      )}
    </section>
  );
}
