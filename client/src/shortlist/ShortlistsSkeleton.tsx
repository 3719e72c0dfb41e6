import { useTranslation } from 'react-i18next';

const ROWS = Array.from({ length: 5 }, (_, row) => row);

export function ShortlistsSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="shortlists-bones">
      <p role="status" className="for-ears">
        {t('state.loading')}
      </p>
      {ROWS.map((row) => (
        <span key={row} className="bone" aria-hidden="true" />
      ))}
    </div>
  );
}
