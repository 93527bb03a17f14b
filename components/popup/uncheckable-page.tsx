import { Camera, FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PageKind } from '@/components/app/page-kind';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { TargetTab } from '@/utils/app-services/app-services';

/** On these a picture is the likely next wish; on the others there is a page to go to first. */
const PICTURE_KINDS: ReadonlySet<PageKind | 'none'> = new Set(['store', 'pdf']);

/** Why this page cannot be checked, and what can be done instead. */
export function UncheckablePage({ kind, tab }: { kind: PageKind | 'none'; tab: TargetTab | null }) {
  const { t } = useTranslation(['popup', 'common']);
  const { places } = useServices();
  return (
    <>
      <Notice what={t(`common:page.${kind}.what`)} next={t(`common:page.${kind}.next`)} />
      {PICTURE_KINDS.has(kind) ? (
        <Button variant="primary" icon={Camera} isWide onClick={() => places.screenshot(tab)}>
          {t('links.screenshot')}
        </Button>
      ) : (
        <Button icon={FlaskConical} isWide onClick={() => places.practice()}>
          {t('practice')}
        </Button>
      )}
    </>
  );
}
