import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/field';
import { useAnnounce } from '@/components/ui/live-region';
import type { Settings } from '@/utils/settings/schema';
import styles from './options.module.css';
import { OptionsSection } from './options-section';
import type { ChangeSettings } from './use-settings';

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
    ...held.hosts.map((host) => ({ id: host, name: t('permissions.host', { host }), giveBack: () => permissions.giveBackHosts([host]) })),
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
              <Button
                onClick={() => void giveBack().then(() => announce(t('permissions.taken')))}
                aria-label={t('permissions.takeBackOf', { name })}
              >
                {t('permissions.takeBack')}
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
