import { useTranslation } from 'react-i18next';

const ROWS = Array.from({ length: 9 }, (_, row) => row);

/** The shape of a view made of lists while it loads. */
export function ListSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="listbones">
      <p role="status" className="for-ears">
        {t('state.loading')}
      </p>
      <span className="bone" style={{ width: 480, height: 18 }} aria-hidden="true" />
      {ROWS.map((row) => (
        <span key={row} className="bone" aria-hidden="true" />
      ))}
    </div>
  );
}
