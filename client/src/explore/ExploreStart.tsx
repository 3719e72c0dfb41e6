import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { ThingPicker } from './ThingPicker.tsx';

/** Before the first step: what to begin with. */
export function ExploreStart({ begin }: { begin(id: string): void }) {
  const { t } = useTranslation();
  const name = useName();
  const { data, error, refetch } = useFrame();
  const lists = [
    { title: t('explore.chains'), things: data?.chains ?? [] },
    { title: t('scope.madeChain'), things: data?.madeChains ?? [] },
    { title: t('explore.zones'), things: data?.areas.filter(({ id }) => id.startsWith('Zone:')) ?? [] },
  ].filter(({ things }) => things.length > 0);
  return (
    <section className="explore-start page-scroll" aria-label={t('explore.start')}>
      <h1>{t('explore.start')}</h1>
      <p className="quiet">{t('explore.startMore')}</p>
      <p className="explore-line">
        <ThingPicker label={t('explore.start')} value={null} drawn={[]} choose={begin} />
      </p>
      {error && !data && <FailureView error={error} retry={() => void refetch()} />}
      {!error && !data && <p className="quiet">{t('state.loading')}</p>}
      {lists.map(({ title, things }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {things.map((thing) => (
              <li key={thing.id}>
                <button type="button" className="textbutton" onClick={() => begin(thing.id)}>
                  {name(thing)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
