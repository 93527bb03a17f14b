import { Eraser } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { ClearingPlan } from '@/utils/fixes/clear-site-data';
import { type SiteDataKind, signsOut } from '@/utils/fixes/site-data-kinds';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';

/** Whose data may go and of which kinds, before anything does. */
export function ChooseData({ plan, guide }: { plan: ClearingPlan; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const { permissions } = useServices();
  const groupId = useId();
  const [chosen, setChosen] = useState<readonly SiteDataKind[]>(plan.kinds);
  const [isRefused, setRefused] = useState(false);
  const clear = () => {
    if (chosen.length === 0) return;
    void permissions.requestAbilities(['browsingData']).then(async (isAllowed) => {
      setRefused(!isAllowed);
      if (isAllowed) await guide.tell({ type: 'clear', kinds: [...chosen] });
    });
  };
  const toggle = (kind: SiteDataKind, isOn: boolean) => setChosen(plan.kinds.filter((one) => (one === kind ? isOn : chosen.includes(one))));
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('data.title')}</h2>
      <p>{t('data.why')}</p>
      <ul className={styles.steps}>
        {plan.sites.map((site) => (
          <li key={site} translate="no">
            {site}
          </li>
        ))}
      </ul>
      <fieldset className={styles.choices} aria-describedby={groupId}>
        <legend>{t('data.choose')}</legend>
        {plan.kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`data.kind.${kind}`)}
            hint={t(`data.hint.${kind}`)}
            checked={chosen.includes(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <div id={groupId}>
        {signsOut(chosen) && <Notice kind="care" what={t('data.signsOut')} />}
        {chosen.length === 0 && <p>{t('data.nothing')}</p>}
      </div>
      <p className={styles.quiet}>{t('data.noUndo')}</p>
      {isRefused && <Notice kind="care" what={t('data.refused')} next={t('data.other', { site: plan.sites[0] ?? '' })} isSaidAtOnce />}
      <div className={styles.buttons}>
        <Button variant="primary" icon={Eraser} onClick={clear} {...(chosen.length === 0 ? { 'aria-disabled': true } : {})}>
          {t('data.clear')}
        </Button>
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
