import { CheckOutlined, LinkOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewLink } from './view-link.ts';

/** Copies an address that shows just this view, with its date and area named even where they are the default. */
export function CopyLink({ labelled = false }: { labelled?: boolean }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    navigator.clipboard.writeText(viewLink()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  const word = outcome ? t(`link.${outcome}`) : t('link.copy');
  return (
    <>
      <Button
        type={labelled ? 'default' : 'text'}
        icon={outcome === 'copied' ? <CheckOutlined /> : <LinkOutlined />}
        aria-label={labelled ? undefined : word}
        title={labelled ? undefined : word}
        onClick={copy}
      >
        {labelled ? word : null}
      </Button>
      <span role="status" className="for-ears">
        {outcome ? word : ''}
      </span>
    </>
  );
}
