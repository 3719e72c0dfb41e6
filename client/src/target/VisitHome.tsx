import { useQuery } from '@apollo/client/react';
import { Input } from 'antd';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { VisitGapsQuery } from '../gen/graphql.ts';
import { RegionsDocument } from '../gen/VisitWho.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { Section } from '../ui/Section.tsx';
import { VisitGapTable } from './VisitGapTable.tsx';
import { VisitLists } from './VisitLists.tsx';
import { macroRegions, provinces, type Region } from './visit-regions.ts';

type Props = {
  gaps: VisitGapsQuery['gaps'];
  area: { id: string; name: string };
  scope: Scope;
  meet(region: string): void;
};

/** The two ways in: from a gap to enterprises, or from whom we meet to what to talk about. */
export function VisitHome({ gaps, area, scope, meet }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const regions = useQuery(RegionsDocument).data?.regions ?? [];
  const word = typed.trim().toLowerCase();
  const found = gaps.nodes.filter(({ segment, chain }) =>
    [segment.name, segment.nameEn, chain.name, chain.nameEn].some((text) => text?.toLowerCase().includes(word)),
  );
  const covered = gaps.nodes.filter(({ outsideCount }) => outsideCount > 0).length;
  return (
    <>
      <header className="page-head">
        <h1>
          <Trans
            i18nKey="visit.homeHeadline"
            values={{ area: area.name, gaps: gaps.totalCount, covered }}
            components={emphasis}
          />
        </h1>
      </header>
      <div className="page-panes">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section tabIndex={0} aria-label={t('visit.home')}>
          <div className="page-title">
            <h2>{t('visit.home')}</h2>
            <span className="quiet" role="status">
              {t('visit.homeNote', { shown: found.length, total: gaps.totalCount })}
            </span>
            <div className="page-actions">
              <Input
                allowClear
                aria-label={t('visit.find')}
                placeholder={t('visit.findPlaceholder')}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                style={{ width: 200 }}
              />
            </div>
          </div>
          <VisitGapTable gaps={found} caption={t('visit.homeCaption', { area: area.name })} scope={scope} />
        </section>
        <aside className="page-aside" aria-label={t('visit.homeAside')}>
          <Section title={t('visit.homeAside')}>
            <p>{t('visit.homeAsideMore')}</p>
          </Section>
          <StartFrom title={t('visit.startRegion')} regions={macroRegions(regions)} meet={meet} />
          <StartFrom title={t('visit.startProvince')} regions={provinces(regions)} meet={meet} />
          <VisitLists area={area.id} scope={scope} />
        </aside>
      </div>
    </>
  );
}

function StartFrom({ title, regions, meet }: { title: string; regions: readonly Region[] } & Pick<Props, 'meet'>) {
  const name = useName();
  return (
    <Section title={title}>
      <ul className="visit-regions">
        {regions.map((region) => (
          <li key={region.id}>
            <button type="button" onClick={() => meet(region.id)}>
              {name(region)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
