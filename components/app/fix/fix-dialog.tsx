import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Checkbox, SelectField } from '@/components/ui/field';
import { useAnnounce } from '@/components/ui/live-region';
import type { FixPlan, Span } from '@/utils/fixes/schema';
import type { SiteDataKind } from '@/utils/fixes/site-data-kinds';
import { CodedError, type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import { browserSentence } from '../browser-sentence';
import { useServices } from '../services-context';
import styles from './fix.module.css';
import { abilitySentence, fixValues } from './fix-words';
import type { Fixes } from './use-fixes';

export interface FixDialogProps {
  plan: FixPlan;
  checkId: string;
  fixes: Fixes;
  onClose(): void;
}

/** What the words before the browser's question are about; settings of sites for all others. */
const ABILITY_OF: Readonly<Partial<Record<FixPlan['fixId'], 'management' | 'browsingData'>>> = {
  'pause-extension': 'management',
  'clear-site-data': 'browsingData',
};

/** Asks for what the plan needs, in the click itself. Resolves to whether it is held now. */
function usePermission({ fixId, permissions: abilities, origins }: FixPlan, checkId: string) {
  const { send, permissions } = useServices();
  return async () => {
    if (abilities.length === 0 && origins.length === 0) return;
    // Not awaited, because the request must be made in the click.
    void send('fix/intend', { checkId, fixId });
    if (!(await (origins.length > 0 ? permissions.requestPages(origins) : permissions.requestAbilities(abilities)))) {
      throw new CodedError('fix/permission-refused', 'The person said no to the permission.');
    }
  };
}

/** What will be changed, for which site, for how long and why the browser asks; then does it. Nothing is changed before the press. */
export function FixDialog({ plan, checkId, fixes, onClose }: FixDialogProps) {
  const { t, i18n } = useTranslation(['fixes', 'common']);
  const { send, browser, copyText } = useServices();
  const announce = useAnnounce();
  const getPermission = usePermission(plan, checkId);
  const [span, setSpan] = useState<Span | null>(plan.spans[0] ?? null);
  const [choice, setChoice] = useState<string | null>(null);
  const [kinds, setKinds] = useState<readonly SiteDataKind[]>(plan.kinds);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorRecord | null>(null);

  const chosen = choice ?? plan.choices[0]?.id ?? null;
  /** Whom it concerns is only seen with the permission. */
  const mustLookFirst = plan.fixId === 'pause-extension' && plan.choices.length === 0;
  const needsPage = plan.origins.length > 0;
  const sentence = needsPage ? browserSentence(browser.kind, plan.origins) : abilitySentence(browser.kind, plan.permissions);
  const act = async () => {
    setBusy(true);
    setError(null);
    try {
      await getPermission();
      if (mustLookFirst) {
        const found = (await fixes.look()).some(({ fixId }) => fixId === plan.fixId);
        if (!found) throw new CodedError('fix/not-possible', 'No extension that could be the cause may be switched.');
        return;
      }
      await send('fix/make', { checkId, fixId: plan.fixId, choice: chosen, kinds: plan.kinds.length > 0 ? [...kinds] : null, span });
      announce(t(`${plan.fixId}.done`, fixValues(plan, i18n.language)));
      await fixes.look();
      onClose();
    } catch (problem) {
      setError(toErrorRecord(problem));
    } finally {
      setBusy(false);
    }
  };
  const values = fixValues(plan, i18n.language);
  return (
    <Dialog
      isOpen
      title={t(`${plan.fixId}.title`, values)}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isBusy={isBusy} aria-disabled={plan.kinds.length > 0 && kinds.length === 0} onClick={() => void act()}>
            {t(mustLookFirst ? 'lookFirst' : `${plan.fixId}.act`)}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{t(`${plan.fixId}.what`, values)}</p>
        <p>{t(`${plan.fixId}.only`, values)}</p>
        {plan.choices.length > 0 && (
          <SelectField
            label={t('whichExtension')}
            value={chosen ?? ''}
            onChange={(event) => setChoice(event.currentTarget.value)}
            options={plan.choices.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {plan.kinds.length > 0 && (
          <fieldset className={styles.kinds}>
            <legend>{t('whichData')}</legend>
            {plan.kinds.map((kind) => (
              <Checkbox
                key={kind}
                label={t(`kind.${kind}`)}
                checked={kinds.includes(kind)}
                onChange={(event) => {
                  const isWanted = event.currentTarget.checked;
                  setKinds(plan.kinds.filter((one) => (one === kind ? isWanted : kinds.includes(one))));
                }}
              />
            ))}
          </fieldset>
        )}
        {plan.spans.length > 0 && !mustLookFirst && (
          <SelectField
            label={t('howLong')}
            hint={t('putBack')}
            value={span ?? ''}
            onChange={(event) => setSpan(plan.spans.find((one) => one === event.currentTarget.value) ?? null)}
            options={plan.spans.map((one) => ({ value: one, label: t(`span.${one}`) }))}
          />
        )}
        {plan.reloads && !mustLookFirst && <p>{t('reloads')}</p>}
        {sentence !== null && (
          <div className={styles.permission}>
            <p>{t(`permission.${needsPage ? 'page' : (ABILITY_OF[plan.fixId] ?? 'contentSettings')}`)}</p>
            <p>{t('common:permission.willSayTerm')}</p>
            <p className={styles.quote}>{t('common:permission.willSay', { sentence })}</p>
            <p>{t('permission.back')}</p>
          </div>
        )}
        {error && <ErrorNotice error={error} copy={copyText} />}
      </div>
    </Dialog>
  );
}
