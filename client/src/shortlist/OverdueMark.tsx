import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** Late, by sign and word. */
export function OverdueMark() {
  const { t } = useTranslation();
  return (
    <span className="overduemark">
      <WarningOutlined aria-hidden="true" /> {t('shortlist.overdue')}
    </span>
  );
}
