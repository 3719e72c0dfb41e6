import { useTranslation } from 'react-i18next';

const ROWS = Array.from({ length: 9 }, (_, row) => row);

export function TargetsSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="targets-view">
      <p role="status" className="for-ears">
        {t('state.loading')}
      </p>
      <div className="targets-left" aria-hidden="true">
        <span className="bone targets-bone" />
      </div>
      <div className="targets-bones" aria-hidden="true">
        {ROWS.map((row) => (
          <span key={row} className="bone" />
        ))}
      </div>
      <div className="shortlistpanel" aria-hidden="true" />
    </div>
  );
}
