import { useTranslation } from 'react-i18next';

const CARDS = Array.from({ length: 6 }, (_, card) => card);

export function ChainSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="chain-view" data-view="both">
      <p role="status" className="for-ears">
        {t('state.loading')}
      </p>
      <div className="chain-left" aria-hidden="true">
        <div className="legend" />
        <div className="chain-map chain-map-bones">
          {CARDS.map((card) => (
            <span key={card} className="bone" />
          ))}
        </div>
      </div>
      <div className="inspector" aria-hidden="true">
        <div className="inspector-body">
          <span className="bone" style={{ width: 140, height: 18 }} />
          <span className="bone" style={{ width: '100%' }} />
          <span className="bone" style={{ width: '70%' }} />
        </div>
      </div>
    </div>
  );
}
