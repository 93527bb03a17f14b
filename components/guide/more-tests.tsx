import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { GuidePath } from '@/utils/guide/schema';
import styles from './guide.module.css';

export type OtherTest = Exclude<GuidePath, 'private-window'>;
const OTHER_TESTS: readonly OtherTest[] = ['extensions', 'site-data', 'network', 'vpn', 'other-browser'];

/** The tests that change something else than the window, one click away. */
export function MoreTests({ without = [], onStart }: { without?: readonly OtherTest[]; onStart(path: OtherTest): void }) {
  const { t } = useTranslation('guide');
  return (
    <Disclosure summary={t('more.title')}>
      <div className={styles.buttons}>
        {OTHER_TESTS.filter((path) => !without.includes(path)).map((path) => (
          <Button key={path} onClick={() => onStart(path)}>
            {t(`more.${path}`)}
          </Button>
        ))}
      </div>
    </Disclosure>
  );
}
