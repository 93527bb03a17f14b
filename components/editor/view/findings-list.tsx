import { Crop, EyeOff, Highlighter, MoveUpLeft, RotateCw, ScanSearch, Square, Trash2 } from 'lucide-react';
import { type RefObject, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { type Mark, numbersOf } from '@/utils/screenshot/attachment/marks';
import type { Mask } from '@/utils/screenshot/masks/mask';
import { type FindingKind, inReadingOrder, kindOf } from '../state/findings';
import styles from './findings-list.module.css';
import { useFindingName, useMarkName } from './use-finding-label';

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
  /** What could be left readable; `null` where nothing may. */
  partialFor: (mask: Mask) => string | null;
  isPartial: (mask: Mask) => boolean;
  onPartial: (mask: Mask) => void;
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

export interface MarksListProps {
  marks: readonly Mark[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onRemove: (id: string) => void;
  onTurn: (id: string) => void;
}

/** Arrows and highlights, in the order of their numbers. */
export function MarksList({ marks, selectedId, onSelect, onRemove, onTurn }: MarksListProps) {
  const { t } = useTranslation('editor');
  const nameOf = useMarkName();
  const headingId = useId();
  const numbers = numbersOf(marks);
  if (marks.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className={styles.title}>
        {t('marks.title')}
      </h2>
      <ol className={styles.list} tabIndex={-1}>
        {marks.map((mark) => {
          const isSelected = mark.id === selectedId;
          const Icon = mark.kind === 'arrow' ? MoveUpLeft : Highlighter;
          return (
            <li key={mark.id} className={classes(styles.item, isSelected && styles.selected)}>
              <button
                type="button"
                className={styles.jump}
                data-finding={mark.id}
                {...(isSelected ? { 'aria-current': true } : {})}
                onFocus={() => onSelect(mark.id)}
                onClick={() => onSelect(mark.id)}
              >
                <Icon aria-hidden="true" size={20} />
                <span className={styles.name}>{nameOf(mark, numbers.get(mark.id))}</span>
              </button>
              {isSelected && (
                <div className={styles.actions}>
                  {mark.kind === 'arrow' && (
                    <Button icon={RotateCw} className={styles.small} onClick={() => onTurn(mark.id)}>
                      {t('action.turn')}
                    </Button>
                  )}
                  <Button icon={Trash2} variant="quiet" className={styles.small} onClick={() => onRemove(mark.id)}>
                    {t('action.removeMark')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type FindingItemProps = Omit<FindingsListProps, 'masks' | 'selectedId' | 'list'> & {
  mask: Mask;
  isSelected: boolean;
};

function FindingItem({ mask, isSelected, textOf, onSelect, onAccept, onRemove, onEveryOccurrence, onCut, ...partly }: FindingItemProps) {
  const { t } = useTranslation(['editor', 'why']);
  const nameOf = useFindingName();
  const kind = kindOf(mask);
  const text = textOf(mask);
  const partial = partly.partialFor(mask);
  const isPartial = partly.isPartial(mask);
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
          <span className={styles.state}>{isPartial && partial ? t('kind.partial', { text: partial }) : t(`kind.${kind}`)}</span>
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
          {partial && (
            <Button icon={EyeOff} variant="quiet" className={styles.small} aria-pressed={isPartial} onClick={() => partly.onPartial(mask)}>
              {t(isPartial ? 'action.whole' : 'action.partial', { text: partial })}
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
