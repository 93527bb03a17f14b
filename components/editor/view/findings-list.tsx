import { Crop, ScanSearch, Square, Trash2 } from 'lucide-react';
import { type RefObject, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { Mask } from '@/utils/screenshot/masks/mask';
import { type FindingKind, inReadingOrder, kindOf } from '../state/findings';
import styles from './findings-list.module.css';
import { useFindingName } from './use-finding-label';

export interface FindingsListProps {
  masks: readonly Mask[];
  selectedId: string | null;
  list: RefObject<HTMLOListElement | null>;
  textOf: (mask: Mask) => string | null;
  onSelect: (id: string) => void;
  onAccept: (id: string) => void;
  onRemove: (id: string) => void;
  onEveryOccurrence: (id: string) => void;
  onCut: (id: string) => void;
}

/** Every box in words, in the order of the picture: what it is, why it was found, and what can be done with it. */
export function FindingsList({ masks, selectedId, list, ...on }: FindingsListProps) {
  const { t } = useTranslation('editor');
  const headingId = useId();
  const ordered = inReadingOrder(masks);
  useEffect(() => {
    const item = selectedId === null ? null : list.current?.querySelector(`[data-finding="${CSS.escape(selectedId)}"]`);
    item?.parentElement?.scrollIntoView?.({ block: 'nearest' });
  }, [selectedId, list]);
  if (ordered.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className={styles.title}>
        {t('findings.title', { count: ordered.length })}
      </h2>
      {/* Firefox puts what scrolls into the Tab order by itself; the items inside are there already. */}
      <ol ref={list} className={styles.list} tabIndex={-1}>
        {ordered.map((mask) => (
          <FindingItem key={mask.id} mask={mask} isSelected={mask.id === selectedId} {...on} />
        ))}
      </ol>
    </section>
  );
}

type FindingItemProps = Omit<FindingsListProps, 'masks' | 'selectedId' | 'list'> & {
  mask: Mask;
  isSelected: boolean;
};

function FindingItem({ mask, isSelected, textOf, onSelect, onAccept, onRemove, onEveryOccurrence, onCut }: FindingItemProps) {
  const { t } = useTranslation(['editor', 'why']);
  const nameOf = useFindingName();
  const kind = kindOf(mask);
  const text = textOf(mask);
  const reason = mask.why ? t(`why:${mask.why}`, { defaultValue: '' }) : t(`reason.${mask.origin}`, { defaultValue: '' });
  return (
    <li className={classes(styles.item, isSelected && styles.selected)}>
      <button
        type="button"
        className={styles.jump}
        data-finding={mask.id}
        {...(isSelected ? { 'aria-current': true } : {})}
        onFocus={() => onSelect(mask.id)}
        onClick={() => onSelect(mask.id)}
      >
        <Swatch kind={kind} />
        <span className={styles.words}>
          <span className={styles.name}>{nameOf(mask)}</span>
          <span className={styles.state}>{t(`kind.${kind}`)}</span>
          {text && <span className={styles.text}>{text}</span>}
          {isSelected && reason && <span className={styles.reason}>{reason}</span>}
        </span>
      </button>
      {isSelected && (
        <div className={styles.actions}>
          {!mask.applied && (
            <Button icon={Square} className={styles.small} onClick={() => onAccept(mask.id)}>
              {t('action.cover')}
            </Button>
          )}
          <Button icon={Trash2} variant="quiet" className={styles.small} onClick={() => onRemove(mask.id)}>
            {t(mask.applied ? 'action.uncover' : 'action.dismiss')}
          </Button>
          {text && (
            <Button icon={ScanSearch} variant="quiet" className={styles.small} onClick={() => onEveryOccurrence(mask.id)}>
              {t('action.everyOccurrence')}
            </Button>
          )}
          {mask.origin === 'user' && (
            <Button icon={Crop} variant="quiet" className={styles.small} onClick={() => onCut(mask.id)}>
              {t('action.cut')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** The same pattern as in the picture, so that colour alone carries nothing. */
function Swatch({ kind }: { kind: FindingKind }) {
  return <span className={classes(styles.swatch, styles[kind])} aria-hidden="true" />;
}
