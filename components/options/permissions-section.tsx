import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { siteName } from '@/components/app/site-name';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/field';
import { useAnnounce } from '@/components/ui/live-region';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Settings } from '@/utils/settings/schema';
import styles from './options.module.css';
import { OptionsSection } from './options-section';
import type { ChangeSettings } from './use-settings';

/** Nobody is asked for this; the browser's own page of extensions can grant it. */
const EVERYWHERE: ReadonlySet<string> = new Set(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*']);

interface Held {
  hosts: readonly string[];
  abilities: readonly string[];
}

function useHeldPermissions(): Held | null {
  const { permissions } = useServices();
  const [held, setHeld] = useState<Held | null>(null);
  const look = useCallback(() => {
    void Promise.all([permissions.listHosts(), permissions.listAbilities()]).then(([hosts, abilities]) => setHeld({ hosts, abilities }));
  }, [permissions]);
  useEffect(() => {
    look();
    return permissions.watch(look);
  }, [look, permissions]);
  return held;
}

/** What is allowed right now, each with the way to take it back. */
export function PermissionsSection({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  const { t, i18n } = useTranslation(['options', 'common']);
  const { permissions } = useServices();
  const announce = useAnnounce();
  const held = useHeldPermissions();
  const nameOf = (ability: string) =>
    i18n.exists(`options:permissions.ability.${ability}`) ? t(`permissions.ability.${ability}`) : ability;
  const items = held && [
    ...held.hosts.map((host) => ({
      id: host,
      name: EVERYWHERE.has(host) ? t('permissions.everywhere') : t('permissions.host', { host: siteName(host) }),
      giveBack: () => permissions.giveBackHosts([host]),
    })),
    ...held.abilities.map((ability) => ({ id: ability, name: nameOf(ability), giveBack: () => permissions.giveBackAbility(ability) })),
  ];
  return (
    <OptionsSection title={t('permissions.title')} lead={t('permissions.lead')}>
      {items?.length === 0 && <p>{t('permissions.none')}</p>}
      {items && items.length > 0 && (
        <ul className={styles.list} aria-label={t('permissions.title')}>
          {items.map(({ id, name, giveBack }) => (
            <li key={id} className={styles.item}>
              <span className={styles.name}>{name}</span>
              <Button onClick={() => void giveBack().then(() => announce(t('permissions.taken')))}>
                {t('permissions.takeBack')} <VisuallyHidden>{name}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Checkbox
        label={t('permissions.keep')}
        hint={t('permissions.keepHint')}
        checked={settings.keepsPermissions}
        onChange={(event) => {
          const keepsPermissions = event.currentTarget.checked;
          void change((now) => ({ ...now, keepsPermissions }));
        }}
      />
    </OptionsSection>
  );
}
