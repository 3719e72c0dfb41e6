import { useTranslation } from 'react-i18next';
import './zoom-buttons.css';

export const ZOOM_STEP = 1.5;
type Props = { whole: string; zoom(factor: number): void; showAll(): void };

/** What the wheel does, for who has none: farther, closer, and back to the whole. */
export function ZoomButtons({ whole, zoom, showAll }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <button
        type="button"
        className="textbutton zoombutton"
        aria-label={t('chain.zoomOut')}
        onClick={() => zoom(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button
        type="button"
        className="textbutton zoombutton"
        aria-label={t('chain.zoomIn')}
        onClick={() => zoom(ZOOM_STEP)}
      >
        +
      </button>
      <button type="button" className="textbutton" onClick={showAll}>
        {whole}
      </button>
    </>
  );
}
