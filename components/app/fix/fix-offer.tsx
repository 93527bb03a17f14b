import { Wand2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from '@/components/ui/button';
import { FixDialog } from './fix-dialog';
import type { Fixes } from './use-fixes';

export interface FixOfferProps {
  remedyId: string;
  checkId: string;
  fixes: Fixes;
  variant?: NonNullable<ButtonProps['variant']>;
}

/** "Do it for me", where the product can carry out this remedy in this browser; nothing otherwise. */
export function FixOffer({ remedyId, checkId, fixes, variant = 'secondary' }: FixOfferProps) {
  const { t } = useTranslation('fixes');
  const [isOpen, setOpen] = useState(false);
  const plan = fixes.plans.find((one) => one.remedyId === remedyId);
  if (!plan) return null;
  return (
    <>
      <Button variant={variant} icon={Wand2} onClick={() => setOpen(true)}>
        {t(plan.fixId === 'pause-extension' ? 'pauseIt' : 'doIt')}
      </Button>
      {isOpen && <FixDialog key={plan.choices.length} plan={plan} checkId={checkId} fixes={fixes} onClose={() => setOpen(false)} />}
    </>
  );
}
