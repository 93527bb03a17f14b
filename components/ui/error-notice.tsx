import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ErrorRecord, isErrorCode } from '@/utils/foundation/coded-error';
import { CopyButton } from './copy-button';
import { Notice } from './notice';

export interface ErrorNoticeProps {
  error: ErrorRecord | { code: string; message: string };
  /** Writes text to the clipboard; without it there is nothing to copy. */
  copy?: (text: string) => Promise<void>;
  /** The button that does what `next` says. */
  actions?: ReactNode;
}

/** A failure in words: the texts come from `errors`, by code; the details are already scrubbed where they were made. */
export function ErrorNotice({ error, copy, actions }: ErrorNoticeProps) {
  const { t } = useTranslation(['errors', 'common']);
  const code = isErrorCode(error.code) ? error.code : 'unexpected';
  return (
    <Notice
      kind="care"
      isSaidAtOnce
      what={t(`errors:${code}.what`)}
      next={t(`errors:${code}.next`)}
      actions={
        <>
          {actions}
          {copy && (
            <CopyButton variant="link" copy={() => copy(`${error.code}: ${error.message}`)}>
              {t('common:copyDetails')}
            </CopyButton>
          )}
        </>
      }
    />
  );
}
