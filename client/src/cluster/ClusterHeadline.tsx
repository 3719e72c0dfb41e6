import { Trans } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { ShownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

/** What has no known place or money first, then how many there are and where most of them stand. */
export function ClusterHeadline({ clusters }: { clusters: ShownClusters }) {
  const name = useName();
  const boxName = useBoxName();
  const { members, containers } = clusters;
  const projects = members.filter(({ kind }) => kind === 'PROJECT');
  const largest = [...containers]
    .filter(({ kind }) => kind === 'ZONE' || kind === 'PLACE' || kind === 'CHAIN')
    .sort((a, b) => b.dots.length - a.dots.length)[0];
  return (
    <header className="page-head">
      <h1>
        <Trans
          i18nKey="cluster.headline"
          values={{
            area: name(clusters.area),
            enterprises: members.length - projects.length,
            projects: projects.length,
            untold: projects.filter(({ investmentWan }) => investmentWan === null).length,
          }}
          components={emphasis}
        />
        {largest && largest.dots.length > 0 && (
          <Trans
            i18nKey="cluster.headlineMost"
            values={{ name: boxName(largest), count: largest.dots.length, total: clusters.dots.length }}
            components={emphasis}
          />
        )}
      </h1>
    </header>
  );
}
