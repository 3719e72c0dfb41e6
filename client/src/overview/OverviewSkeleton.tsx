import { useTranslation } from 'react-i18next';

const ROWS = Array.from({ length: 12 }, (_, row) => row);

/** The shape of the page while it loads, so that nothing jumps when it is there. */
export function OverviewSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="overview-body">
      <p role="status" className="for-ears">
        {t('state.loading')}
      </p>
      <div className="overview-headline" aria-hidden="true">
        <span className="bone" style={{ width: 520, height: 18 }} />
      </div>
      <div className="overview-bones" aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row}>
            <span className="bone" style={{ width: 90 }} />
            <span className="bone" style={{ width: 150 }} />
            <span className="bone" style={{ flex: 1 }} />
            <span className="bone" style={{ width: 140 }} />
          </div>
        ))}
      </div>
    </div>
  );
}
