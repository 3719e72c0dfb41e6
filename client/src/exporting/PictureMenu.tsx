import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuButton } from './MenuButton.tsx';
import { PICTURE_FORMATS, type PictureContent, type PictureFormat } from './picture-content.ts';

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
      <MenuButton
        label={t('exporting.title')}
        items={PICTURE_FORMATS.map((key) => ({ key, label: t(`exporting.${key}`) }))}
        choose={(format) => void choose(format)}
        busy={state === 'drawing'}
        low={small}
      />
      <span role="status" className={state === 'failed' ? 'say-orange' : 'for-ears'}>
        {state && t(`exporting.${state}`)}
      </span>
    </>
  );
}
