import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChainMap } from '../chain/useChainMap.ts';
import { gapLists } from '../gap/gap-lists.ts';
import { KindChip } from '../gap/KindChip.tsx';
import { segmentRows } from '../gap/segment-rows.ts';
import { severityFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useTellShown } from '../ui/useScope.ts';
import { kindCounts } from './comparison-of.ts';
import { LandingPane } from './LandingPane.tsx';
import type { Plans } from './usePlans.ts';
import { ZonePicker } from './ZonePicker.tsx';
import { zonesIn } from './zones.ts';
import '../gap/inspector.css';

const FIRST_FEW = 8;
const NOTHING = { changed: new Set<string>(), gained: new Set<string>() };

type Props = {
  plans: Plans;
  chain: string;
  area: string | undefined;
  asOf: string | undefined;
  selected: string | null;
  select(id: string | null): void;
};

/** Nothing is simulated yet: the chain as it is, and its worst gaps, each one click from a first landing. */
export function LandingStart({ plans, chain, area, asOf, selected, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { data: frame } = useFrame();
  const { map, stale, error, refetch } = useChainMap(`Chain:${chain}`, chain === '' ? undefined : area, asOf);
  useTellShown(area, stale ? undefined : map?.asOf);
  const [chosen, setZone] = useState('');
  const zones = zonesIn(frame?.areas ?? [], area);
  // A zone of the area itself, not of one of its counties, is the likelier place.
  const [likely] = [...zones.filter(({ parent }) => parent === area), ...zones];
  const zone = zones.some(({ id }) => keyOf(id) === chosen) ? chosen : keyOf(likely?.id ?? '');
  const lists = useMemo(() => (map ? gapLists(segmentRows(map.segments)) : null), [map]);
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!map || !lists) return <div className="landing-view" aria-busy="true" />;
  const picked = lists.all.find(({ id }) => id === selected);
  const groups = [
    ...(picked ? [{ title: name(picked), rows: [picked] }] : []),
    { title: t('landing.start.worst'), rows: lists.gaps.slice(0, FIRST_FEW) },
    { title: t('landing.start.unknown'), rows: lists.unknown.slice(0, lists.gaps.length > 0 ? 4 : FIRST_FEW) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className="landing-view" aria-busy={stale}>
      <div className="landing-left">
        <LandingPane
          title={name(map.chain)}
          note={t('landing.start.present', { asOf: map.asOf })}
          map={map}
          counts={kindCounts(map, map)}
          changes={false}
          comparison={NOTHING}
          low={false}
          selected={selected}
          select={select}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <aside className="inspector" aria-label={t('landing.start.title')} tabIndex={0}>
        <div className="inspector-body">
          <header className="gaphead">
            <h1>{t('landing.start.title')}</h1>
            <p className="gaphead-reason">{t('landing.start.more')}</p>
          </header>
          <Section title={t('landing.start.zone')}>
            {zones.length > 0 ? (
              <ZonePicker area={area} zone={zone} choose={setZone} />
            ) : (
              <p className="quiet">{t('landing.editor.noZone')}</p>
            )}
          </Section>
          {groups.length === 0 && <p className="quiet">{t('landing.start.none')}</p>}
          {groups.map(({ title, rows }) => (
            <Section key={title} title={title}>
              <ul className="facts facts-listed landing-tries">
                {rows.map((row) => (
                  <li key={row.id}>
                    <button
                      type="button"
                      className="segmentlink cut"
                      title={name(row)}
                      aria-current={row.id === selected || undefined}
                      onClick={() => select(row.id)}
                    >
                      {name(row)}
                    </button>
                    <span className="facts-kind">
                      <KindChip kind={row.kind} short />
                      <span className="facts-figure">{severityFigure(row.severity)}</span>
                      <button
                        type="button"
                        className="landing-try"
                        disabled={zone === ''}
                        aria-label={t('landing.start.trySegment', { segment: name(row) })}
                        onClick={() => plans.add({ chain, segment: keyOf(row.id), zone, enterprise: null })}
                      >
                        {t('landing.start.try')}
                      </button>
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          ))}
          <Section title={t('landing.start.reverse')}>
            <Link className="segmentlink" to="/cascade" search={{ ...(area && { area }), ...(asOf && { asOf }) }}>
              {t('landing.start.cascade')}
            </Link>
          </Section>
        </div>
      </aside>
    </div>
  );
}
