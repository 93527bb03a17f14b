import { ShieldCheck, Undo2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { siteName } from '@/components/app/site-name';
import { useFresh } from '@/components/app/use-fresh';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useAnnounce } from '@/components/ui/live-region';
import type { JournalEntry } from '@/utils/journal/schema';
import { permissionOfWayBack } from '@/utils/journal/way-back';
import type { MessageResponse } from '@/utils/messaging/protocol';
import styles from './journal-bar.module.css';

const neverRuns = () => false;

/** More sites than this are counted, not named. */
const NAMED_SITES = 3;

/** A site is allowed with several patterns; to the person it is one change. */
function bySite(entries: readonly JournalEntry[]): { site: string; ids: string[] }[] {
  const groups = Map.groupBy(
    entries.filter(({ kind }) => kind === 'site-permission'),
    ({ target }) => siteName(target),
  );
  return [...groups].map(([site, group]) => ({ site, ids: group.map(({ id }) => id) }));
}

/** What is changed in the person's browser right now, always in sight, and the way back: for each change, and for all. */
export function JournalBar() {
  const { t } = useTranslation('panel');
  const { send, permissions } = useServices();
  const announce = useAnnounce();
  const ask = useCallback(async () => (await send('journal/list', {})).entries, [send]);
  const { value: entries, put } = useFresh<JournalEntry[]>(ask, neverRuns);
  const [outcome, setOutcome] = useState<'undone' | 'undoFailed' | null>(null);
  /**
   * What was lent goes back after the change, but a browser that crashed may have forgotten the one and we remember the other. Where it is
   * held nothing is asked. To be called in the click.
   */
  const holdWayBack = async (undone: readonly JournalEntry[]) => {
    const needed = [...new Set(undone.map(({ kind }) => permissionOfWayBack(kind)))].filter((name) => name !== null);
    // A no stops nothing: what cannot be put back stays on the list.
    if (needed.length > 0) await permissions.requestAbilities(needed).catch(() => false);
  };
  const undo = async (undone: readonly JournalEntry[], work: () => Promise<MessageResponse<'journal/undo'>[]>) => {
    try {
      await holdWayBack(undone);
      const isFailed = (await work()).some(({ failed }) => failed > 0);
      const left = await ask();
      setOutcome(isFailed ? 'undoFailed' : 'undone');
      announce(t(isFailed ? 'journal.undoFailed' : left.length > 0 ? 'journal.undoneOne' : 'journal.undone'));
      put(left);
    } catch {
      // The list stays as it is, so the button can be pressed again.
      setOutcome('undoFailed');
      announce(t('journal.undoFailed'));
    }
  };
  const others = entries?.filter(({ kind }) => kind !== 'site-permission') ?? [];
  const sites = bySite(entries ?? []);
  const changes = [
    ...others.map(({ id, kind, target, name }) => ({
      words:
        kind === 'extension' && name !== null
          ? t('journal.named.extension', { name })
          : t(`journal.kind.${kind}`, { target: name ?? target }),
      ids: [id],
    })),
    ...sites.map(({ site, ids }) => ({ words: t('journal.kind.site-permission', { target: site }), ids })),
  ];
  const undoAll = () => undo(entries ?? [], async () => [await send('journal/undo-all', {})]);
  const undoSome = (ids: readonly string[]) =>
    undo(entries?.filter(({ id }) => ids.includes(id)) ?? [], () => Promise.all(ids.map((id) => send('journal/undo', { id }))));
  const isChanged = entries !== undefined && entries.length > 0;
  return (
    <section className={styles.bar} aria-label={t('journal.label')}>
      {isChanged ? (
        <>
          <div className={styles.words}>
            <p className={styles.title}>{t('journal.changed')}</p>
            <ul className={styles.list}>
              {changes.slice(0, others.length + NAMED_SITES).map(({ words, ids }) => (
                <li key={ids[0]}>{words}</li>
              ))}
              {sites.length > NAMED_SITES && <li>{t('journal.moreSites', { count: sites.length - NAMED_SITES })}</li>}
            </ul>
            {outcome === 'undoFailed' && <p>{t('journal.undoFailed')}</p>}
          </div>
          <Button icon={Undo2} onClick={() => void undoAll()}>
            {t('journal.undoAll')}
          </Button>
          <div className={styles.each}>
            <Disclosure summary={t('journal.what')} count={changes.length}>
              <ul className={styles.list}>
                {changes.map(({ words, ids }) => (
                  <li key={ids[0]}>
                    {words}{' '}
                    <Button variant="link" aria-label={t('journal.undoNamed', { change: words })} onClick={() => void undoSome(ids)}>
                      {t('journal.undoOne')}
                    </Button>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
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
