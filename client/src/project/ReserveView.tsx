import { useQuery } from '@apollo/client/react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReserveState } from '../gen/graphql.ts';
import { ReserveDocument } from '../gen/Reserve.ts';
import { useSentence } from '../i18n/name.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { useTellShown } from '../ui/useScope.ts';
import { STATES } from './project-search.ts';
import { ReserveTable } from './ReserveTable.tsx';
import { SpareProjects } from './SpareProjects.tsx';
import { ViewSkeleton } from './ViewSkeleton.tsx';
import type { ViewProps } from './view-props.ts';
import './reserve.css';

type Choice = ReserveState | 'ALL';

/** Which gaps have a reserve or running project, and which none. */
export function ReserveView({ area, search, change }: ViewProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { data, error, refetch } = useQuery(ReserveDocument, {
    variables: { area, asOf: search.asOf ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const reserve = data?.reserve;
  useTellShown(area, reserve?.asOf);
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!reserve) return <ViewSkeleton />;
  const count = (state: ReserveState) => reserve.lines.filter((line) => line.state === state).length;
  const shown = search.state ? reserve.lines.filter(({ state }) => state === search.state) : reserve.lines;
  return (
    <>
      <header className="page-head">
        <h1>{sentence(reserve.sentence)}</h1>
      </header>
      <div className="registerfilters">
        <Segmented<Choice>
          size="small"
          aria-label={t('project.statesLabel')}
          value={search.state ?? 'ALL'}
          options={[
            { value: 'ALL', label: `${t('project.total')} ${reserve.lines.length}` },
            ...STATES.map((value) => ({ value, label: `${t(`project.states.${value}`)} ${count(value)}` })),
          ]}
          onChange={(value) => change({ state: value === 'ALL' ? undefined : value })}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="page-scroll" tabIndex={0} aria-label={t('project.views.reserve')}>
        <ReserveTable lines={shown} search={search} />
        <SpareProjects projects={reserve.spare} />
      </section>
    </>
  );
}
