import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/components/ui/copy-button';
import type { Label, Step } from '@/utils/fixes/click-paths/define-click-path';
import type { FoundPath } from '@/utils/fixes/click-paths/find-click-paths';
import { hostOf, parseUrl } from '@/utils/foundation/url';
import { useServices } from '../services-context';
import styles from './fix.module.css';

/** The name as this language's screens show it. */
function nameOf(label: Label, language: string, pageUrl: string): string {
  const name = language.startsWith('tr') ? (label.tr ?? label.en) : label.en;
  return name.replaceAll('{host}', hostOf(pageUrl));
}

const addressOf = (template: string, pageUrl: string): string =>
  template.replace('{site}', encodeURIComponent(parseUrl(pageUrl)?.origin ?? ''));

function sayStep(step: Step, name: string, pageUrl: string, t: TFunction<'fixes'>, language: string): string {
  switch (step.do) {
    case 'press-picture':
      return t(`path.picture.${step.picture}`, { name });
    case 'open-address':
      return t('path.open-address');
    case 'set':
      return t('path.set', { label: nameOf(step.label, language, pageUrl), value: nameOf(step.value, language, pageUrl) });
    case 'menu':
      return t('path.menu', { labels: step.labels.map((label) => nameOf(label, language, pageUrl)).join(' › ') });
    default:
      return t(`path.${step.do}`, { label: nameOf(step.label, language, pageUrl) });
  }
}

const labelsOf = (step: Step): readonly Label[] => {
  if ('labels' in step) return step.labels;
  if (step.do === 'set') return [step.label, step.value];
  return 'label' in step ? [step.label] : [];
};

/** Where to click in one browser or blocker, with its own names, and how sure we are of them. */
export function ClickSteps({ found: { path, steps, isOtherVersion }, pageUrl }: { found: FoundPath; pageUrl: string }) {
  const { t, i18n } = useTranslation(['fixes', 'common']);
  const { copyText } = useServices();
  const isPartlyEnglish = i18n.language.startsWith('tr') && steps.some((step) => labelsOf(step).some(({ tr }) => tr === null));
  return (
    <div className={styles.body}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={JSON.stringify(step)}>
            {sayStep(step, path.name, pageUrl, t, i18n.language)}
            {step.do === 'open-address' && (
              <span className={styles.address}>
                <code>{addressOf(step.address, pageUrl)}</code>
                <CopyButton copy={() => copyText(addressOf(step.address, pageUrl))}>{t('path.copyAddress')}</CopyButton>
              </span>
            )}
          </li>
        ))}
        <li>{t('path.checkAgain')}</li>
      </ol>
      {path.basis !== 'product' && <p className={styles.small}>{t(`path.basis.${path.basis}`, { seenIn: path.seenIn })}</p>}
      {isOtherVersion && <p className={styles.small}>{t('path.otherVersion', { seenIn: path.seenIn })}</p>}
      {isPartlyEnglish && <p className={styles.small}>{t('path.english')}</p>}
    </div>
  );
}
