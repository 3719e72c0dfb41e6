import { useTranslation } from 'react-i18next';
import type { FunnelLinePartsFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { FunnelCells } from './FunnelCells.tsx';
import type { FunnelGroup } from './funnel-groups.ts';
import { BANDS, type ProjectsSearch } from './project-search.ts';

type Props = {
  total: FunnelLinePartsFragment;
  groups: readonly FunnelGroup[];
  by: 'zone' | 'chain';
  search: ProjectsSearch;
};

/** The funnel as a table: a total, then each zone with its chains, or each chain with its zones. */
export function FunnelTable({ total, groups, by, search }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const zone = (line: FunnelLinePartsFragment) => (line.zone ? name(line.zone) : t('project.noZone'));
  const chain = (line: FunnelLinePartsFragment) => (line.chain ? name(line.chain) : t('project.noChain'));
  const [outer, inner] = by === 'zone' ? [zone, chain] : [chain, zone];
  const most = Math.max(1, ...groups.flatMap(({ head }) => head.bands.map(({ count }) => count)));
  return (
    <table className="listtable funneltable">
      <caption className="for-ears">{t(`project.funnelCaption.${by}`)}</caption>
      <thead>
        <tr>
          <th scope="col" className="funneltable-name">
            {t(`project.${by}`)}
          </th>
          {BANDS.map((band) => (
            <th key={band} scope="col">
              {t(`project.band.${band}`)} <span className="quiet">{t(`project.bandStages.${band}`)}</span>
            </th>
          ))}
          <th scope="col" className="figure">
            {t('project.count')}
          </th>
          <th scope="col" className="figure funneltable-money">
            {t('project.knownInvestment')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr data-level="total">
          <th scope="row">{t('project.total')}</th>
          <FunnelCells line={total} most={0} search={search} />
        </tr>
      </tbody>
      {groups.map(({ head, lines }) => (
        <tbody key={head.id}>
          <tr data-level="group">
            <th scope="rowgroup">{outer(head)}</th>
            <FunnelCells line={head} most={most} search={search} />
          </tr>
          {lines.map((line) => (
            <tr key={line.id} data-level="line">
              <th scope="row">{inner(line)}</th>
              <FunnelCells line={line} most={most} search={search} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
