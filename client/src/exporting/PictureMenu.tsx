import { ExportOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureContent } from './picture-content.ts';
import type { PictureFormat } from './picture-file.ts';

type Props = {
  /** Chain, area, date: what the file is called. */
  name: string;
  content(): PictureContent;
  small?: boolean;
};

/** Saves the picture as PNG or SVG. What draws it is loaded when it is first needed. */
export function PictureMenu({ name, content, small = false }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<'drawing' | 'saved' | 'failed' | null>(null);
  const choose = async (format: PictureFormat) => {
    setState('drawing');
    try {
      const { savePicture } = await import('./picture-file.ts');
      await savePicture(content(), name, format);
      setState('saved');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'png', label: t('exporting.png') },
            { key: 'svg', label: t('exporting.svg') },
          ],
          onClick: ({ key }) => void choose(key as PictureFormat),
        }}
      >
        <Button
          icon={<ExportOutlined />}
          loading={state === 'drawing'}
          {...(small && { size: 'small' as const, type: 'text' as const })}
        >
          {t('exporting.title')}
        </Button>
      </Dropdown>
      <span role="status" className={state === 'failed' ? 'say-orange' : 'for-ears'}>
        {state && t(`exporting.${state}`)}
      </span>
    </>
  );
}
