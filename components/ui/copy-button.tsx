import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from './button';
import { useAnnounce } from './live-region';

/** How long "Copied" stands in place of the label. */
const SHOWN_MS = 2_500;

export interface CopyButtonProps extends Omit<ButtonProps, 'onClick' | 'icon'> {
  /** Does the copying; what it throws is shown as "could not copy". */
  copy: () => Promise<void>;
}

/** Copies, and says whether it worked where the eye already is. */
export function CopyButton({ copy, children, ...rest }: CopyButtonProps) {
  const { t } = useTranslation('common');
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const settle = (result: 'copied' | 'copyFailed') => {
    setOutcome(result);
    announce(t(result));
  };
  return (
    <Button
      {...rest}
      icon={outcome === 'copied' ? Check : Copy}
      onClick={() => {
        copy().then(
          () => settle('copied'),
          () => settle('copyFailed'),
        );
      }}
    >
      {outcome ? t(outcome) : children}
    </Button>
  );
}
