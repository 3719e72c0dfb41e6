import { useTranslation } from 'react-i18next';
import { ThingPicker } from './ThingPicker.tsx';

/** Before the first step: what to begin with. */
export function ExploreStart({ begin }: { begin(id: string): void }) {
  const { t } = useTranslation();
  return (
    <section className="explore-start">
      <h1>{t('explore.start')}</h1>
      <p className="quiet">{t('explore.startMore')}</p>
      <p className="explore-line">
        <ThingPicker label={t('explore.start')} value={null} drawn={[]} choose={begin} />
      </p>
    </section>
  );
}
