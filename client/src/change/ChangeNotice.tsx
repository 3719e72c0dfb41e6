import { CheckCircleOutlined } from '@ant-design/icons';
import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import { useChangeNotice } from './change-notice.ts';
import { Refusals } from './Refusals.tsx';
import { useChange } from './useChange.ts';
import '../i18n/view/change.ts';
import './change.css';

/** Says that a change was made, undoes it, and says where it cannot be seen: on a page of an older date. */
export function ChangeNotice() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { change, dismiss } = useChangeNotice();
  const { asOf } = useSearch({ strict: false });
  const changing = useChange();
  if (!change) return null;
  const older = asOf !== undefined && asOf < dayjs().format('YYYY-MM-DD');
  return createPortal(
    <div className="changenotice" role="status">
      <CheckCircleOutlined aria-hidden="true" />
      <div>
        <p>{t('change.made', { summary: sentence(change.summary) })}</p>
        {older && (
          <p className="quiet">
            {t('change.olderDate', { asOf })}{' '}
            <Link
              to="."
              search={({ asOf: _, ...rest }: Record<string, unknown>) => rest as never}
              className="plainlink"
            >
              {t('change.toNewest')}
            </Link>
          </p>
        )}
        <Refusals changing={changing} />
      </div>
      <span>
        {change.undoable && (
          <Button size="small" loading={changing.busy} onClick={() => void changing.undo(change)}>
            {t('change.undo')}
          </Button>
        )}
        <Button size="small" type="text" onClick={dismiss}>
          {t('change.dismiss')}
        </Button>
      </span>
    </div>,
    document.body,
  );
}
