import { useTranslation } from 'react-i18next';
import type { Mark } from '@/utils/screenshot/attachment/marks';
import type { Mask } from '@/utils/screenshot/masks/mask';
import { kindOf } from '../state/findings';

/** What kind of thing a box covers, in words. */
export function useFindingName(): (mask: Mask) => string {
  const { t } = useTranslation('editor');
  return (mask) => {
    if (mask.entity) return t(`entity.${mask.entity}`);
    if (mask.origin === 'user') return t('entity.user');
    return mask.origin === 'unread' ? t('entity.unread') : t('entity.other');
  };
}

/** Name, state and place of a box, for those who hear it. */
export function useFindingLabel(): (mask: Mask, position: number, count: number) => string {
  const { t } = useTranslation('editor');
  const nameOf = useFindingName();
  return (mask, position, count) => t('finding.label', { name: nameOf(mask), state: t(`kind.${kindOf(mask)}`), position, count });
}

/** "Arrow 2", "Highlight". */
export function useMarkName(): (mark: Mark, number: number | undefined) => string {
  const { t } = useTranslation('editor');
  return ({ kind }, number) => (kind === 'arrow' ? t('mark.arrow', { number }) : t('mark.highlight'));
}
