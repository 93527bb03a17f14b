import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/ui/dialog';
import styles from './keys-dialog.module.css';

/** `Mod` is Ctrl or the command key. */
const KEYS: readonly { id: string; keys: readonly string[] }[] = [
  { id: 'walk', keys: ['Tab', 'Shift+Tab'] },
  { id: 'move', keys: ['← → ↑ ↓'] },
  { id: 'moveFar', keys: ['Shift+← → ↑ ↓'] },
  { id: 'resize', keys: ['Alt+← → ↑ ↓'] },
  { id: 'accept', keys: ['Enter'] },
  { id: 'remove', keys: ['Delete'] },
  { id: 'newBox', keys: ['N'] },
  { id: 'everyOccurrence', keys: ['E'] },
  { id: 'partial', keys: ['P'] },
  { id: 'cut', keys: ['X'] },
  { id: 'newArrow', keys: ['A'] },
  { id: 'turn', keys: ['T'] },
  { id: 'newHighlight', keys: ['H'] },
  { id: 'undo', keys: ['Mod+Z'] },
  { id: 'redo', keys: ['Mod+Shift+Z'] },
  { id: 'zoom', keys: ['+', '-', '0'] },
  { id: 'copy', keys: ['Mod+C'] },
  { id: 'help', keys: ['?'] },
];

export function KeysDialog({ isOpen, onClose, isMac }: { isOpen: boolean; onClose: () => void; isMac: boolean }) {
  const { t } = useTranslation('editor');
  return (
    <Dialog isOpen={isOpen} title={t('keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(({ id, keys }) => (
          <div key={id} className={styles.line}>
            <dt className={styles.combination}>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key.replace('Mod', isMac ? '⌘' : 'Ctrl')}
                </kbd>
              ))}
            </dt>
            <dd>{t(`keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
