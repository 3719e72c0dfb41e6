import { useTranslation } from 'react-i18next';

const WIDTHS = ['100%', '72%', '40%', '100%', '100%', '56%'];

export function GapBones() {
  const { t } = useTranslation();
  return (
    <div className="gapbones">
      <p role="status" className="for-ears">
        {t('state.loading')}
      </p>
      {WIDTHS.map((width, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change.
        <span key={line} className="bone" style={{ width }} aria-hidden="true" />
      ))}
    </div>
  );
}
