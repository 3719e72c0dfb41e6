import { useTranslation } from 'react-i18next';

const ROWS = Array.from({ length: 6 }, (_, row) => row);

export function SourcesSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="sources-bones">
      <p role="status" className="for-ears">
        {t('state.loading')}
      </p>
      {ROWS.map((row) => (
        <span key={row} className="bone" aria-hidden="true" />
      ))}
    </div>
  );
}
