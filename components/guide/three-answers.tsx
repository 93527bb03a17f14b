import { CircleHelp, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import styles from './guide.module.css';

export interface ThreeAnswersProps {
  /** Words for "no", where the question wants other ones. */
  no?: string;
  onAnswer(works: 'yes' | 'no' | 'unsure'): void;
}

/** Whether the chat works, in the eyes of the person who looks at it. Not being sure is an answer. */
export function ThreeAnswers({ no, onAnswer }: ThreeAnswersProps) {
  const { t } = useTranslation('guide');
  return (
    <>
      <p className={styles.quiet}>{t('ask.hint')}</p>
      <div className={styles.answers}>
        <Button icon={ThumbsUp} onClick={() => onAnswer('yes')}>
          {t('ask.yes')}
        </Button>
        <Button icon={ThumbsDown} onClick={() => onAnswer('no')}>
          {no ?? t('ask.no')}
        </Button>
        <Button icon={CircleHelp} onClick={() => onAnswer('unsure')}>
          {t('ask.unsure')}
        </Button>
      </div>
    </>
  );
}
