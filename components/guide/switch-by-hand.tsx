import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';
import { Names } from './names';
import { HowFar, SoFar } from './search-progress';
import { WhereExtensionsAre } from './where-extensions-are';

/** Which extensions the person is to switch for the next check: as few as it takes. */
export function SwitchByHand({ search, guide }: { search: ExtensionSearch; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const { suspects, wanted, isSeen, checks } = search;
  // Those that were on for the check before; in the beginning all are.
  const before = checks.at(-1)?.on ?? suspects.map(({ id }) => id);
  const off = suspects.filter(({ id }) => !wanted.includes(id));
  const toSwitchOff = off.filter(({ id }) => before.includes(id));
  const staysOff = off.filter(({ id }) => !before.includes(id));
  const toSwitchOn = suspects.filter(({ id }) => wanted.includes(id) && !before.includes(id));
  return (
    <div className={styles.question}>
      <HowFar search={search} />
      <h2 className={styles.title}>{t('search.hand.title')}</h2>
      <WhereExtensionsAre />
      {toSwitchOff.length > 0 && (
        <section>
          <h3 className={styles.part}>{t('search.hand.off')}</h3>
          <Names names={toSwitchOff.map(({ name }) => name)} />
        </section>
      )}
      {toSwitchOn.length > 0 && (
        <section>
          <h3 className={styles.part}>{t('search.hand.on')}</h3>
          <Names names={toSwitchOn.map(({ name }) => name)} />
        </section>
      )}
      {staysOff.length > 0 && (
        <section>
          <h3 className={styles.part}>{t('search.hand.staysOff')}</h3>
          <Names names={staysOff.map(({ name }) => name)} />
        </section>
      )}
      {isSeen && (
        <p className={styles.quiet} role="status">
          {t('search.hand.watching')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void guide.tell({ type: isSeen ? 'continue' : 'skip' })}>
          {t('search.hand.done')}
        </Button>
      </div>
      <SoFar search={search} guide={guide} />
      <GuideControls guide={guide} />
    </div>
  );
}
