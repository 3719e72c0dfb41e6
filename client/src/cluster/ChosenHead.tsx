import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The name of what is chosen, and how to be rid of it. */
export function ChosenHead({ title, close }: { title: string; close(): void }) {
  const { t } = useTranslation();
  return (
    <div className="gaphead-title">
      <span className="gaphead-name">
        <h2>{title}</h2>
      </span>
      <span className="gaphead-step">
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('close')} onClick={close} />
      </span>
    </div>
  );
}
