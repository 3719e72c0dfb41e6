import { useQuery } from '@apollo/client/react';
import { Segmented } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import type { FunnelLinePartsFragment, FunnelStage } from '../gen/graphql.ts';
import { ProjectFunnelDocument } from '../gen/ProjectFunnel.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { FunnelTable } from './FunnelTable.tsx';
import { funnelGroups } from './funnel-groups.ts';
import { UnknownLink } from './UnknownLink.tsx';
import { ViewSkeleton } from './ViewSkeleton.tsx';
import type { ViewProps } from './view-props.ts';
import './funnel.css';

const countIn = ({ bands }: FunnelLinePartsFragment, stage: FunnelStage): number =>
  bands.find((band) => band.stage === stage)?.count ?? 0;

/** Projects by zone and chain, over the bands of the scale of stages. */
export function FunnelView({ area, areaName, search, change }: ViewProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ProjectFunnelDocument, {
    variables: { area, asOf: search.asOf ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const funnel = data?.projectFunnel;
  useTellShown(area, funnel?.asOf);
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!funnel) return <ViewSkeleton />;
  const by = search.by ?? 'zone';
  const values = {
    area: areaName,
    unstated: countIn(funnel.total, 'UNSTATED'),
    early: countIn(funnel.total, 'EARLY'),
    signed: countIn(funnel.total, 'SIGNED'),
    building: countIn(funnel.total, 'BUILDING'),
    producing: countIn(funnel.total, 'PRODUCING'),
    stopped: countIn(funnel.total, 'STOPPED'),
  };
  return (
    <>
      <header className="page-head">
        <h1>
          <Trans
            i18nKey="project.headline.funnel"
            values={values}
            components={{
              ...emphasis,
              u: <UnknownLink list={{ area: search.area, asOf: search.asOf, bands: ['UNSTATED'] }} />,
            }}
          />
          {values.stopped > 0 && <Trans i18nKey="project.headline.stopped" values={values} components={emphasis} />}
          {t('project.headline.end')}
        </h1>
        <Segmented<'zone' | 'chain'>
          size="small"
          aria-label={t('project.funnelByLabel')}
          value={by}
          options={(['zone', 'chain'] as const).map((value) => ({ value, label: t(`project.funnelBy.${value}`) }))}
          onChange={(value) => change({ by: value === 'chain' ? value : undefined })}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="page-scroll" tabIndex={0} aria-label={t('project.views.funnel')}>
        <FunnelTable total={funnel.total} groups={funnelGroups(funnel, by)} by={by} search={search} />
        <p className="register-foot">{t('project.funnelNote')}</p>
      </section>
    </>
  );
}
