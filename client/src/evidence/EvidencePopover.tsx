import { FileSearchOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  /** What it is evidence of, for ears. */
  name: string;
  /** Rendered only while it is open. */
  children: ReactNode;
};

/** The sign of evidence, and what it opens. */
export function EvidencePopover({ name, children }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      title={t('evidence.of', { name })}
      content={children}
      classNames={{ root: 'evidence-popover' }}
    >
      <button type="button" className="evidencebutton" aria-expanded={open} aria-label={t('evidence.of', { name })}>
        <FileSearchOutlined aria-hidden="true" />
      </button>
    </Popover>
  );
}
