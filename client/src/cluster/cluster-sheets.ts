import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { ShownClusters } from './shown-clusters.ts';
import type { useBoxName } from './useBoxName.ts';

/** Members, relays, concentration and named clusters; what is not known is empty, never 0. */
export function clusterSheets(
  clusters: ShownClusters,
  boxName: ReturnType<typeof useBoxName>,
  { t, name, sentence }: SheetWords,
): Sheet[] {
  const stage = (low: number | null, high: number | null) =>
    low === null ? null : low === high ? `${low}` : `${low}–${high}`;
  return [
    {
      name: t('cluster.members'),
      columns: [
        { title: t('cluster.container'), width: 22 },
        { title: t('cluster.member'), width: 40 },
        { title: t('cluster.kind'), width: 12 },
        { title: t(clusters.by === 'ZONE' ? 'scope.chain' : 'cluster.place'), width: 26 },
        { title: t('cluster.standingHead'), width: 16 },
        { title: t('table.stage'), width: 8 },
        { title: t('cluster.investmentWan'), width: 14 },
        { title: t('overview.leaders'), width: 12 },
      ],
      rows: clusters.containers.flatMap((container) =>
        container.dots.map(({ member, marks, standing }) => [
          boxName(container),
          name(member),
          member.body ? t(`cluster.body.${member.body}`) : t('cluster.project'),
          marks.map(boxName).join(t('listComma')),
          t(`cluster.standing.${standing}`),
          stage(member.stageLow, member.stageHigh),
          member.investmentWan,
          member.leader && t(`leader.${member.leader}`),
        ]),
      ),
    },
    {
      name: t('cluster.links'),
      columns: [
        { title: t('cluster.kind'), width: 14 },
        { title: t('cluster.linkFromHead'), width: 40 },
        { title: t('cluster.linkToHead'), width: 40 },
        { title: t('cluster.linkWhat'), width: 20 },
      ],
      rows: clusters.recorded.flatMap(({ kind, from, to, told }) =>
        told.map(({ segment, segmentEn }) => [
          t(`cluster.link.${kind}`),
          name(from),
          name(to),
          segment && name({ name: segment, nameEn: segmentEn }),
        ]),
      ),
    },
    {
      name: t('cluster.relays'),
      columns: [
        { title: t('cluster.from'), width: 22 },
        { title: t('cluster.to'), width: 22 },
        { title: t('cluster.input'), width: 20 },
        { title: t('cluster.buyer'), width: 20 },
      ],
      rows: clusters.relays.map(({ from, to, inputName, inputNameEn, buyerName, buyerNameEn }) => [
        boxName(from),
        boxName(to),
        name({ name: inputName, nameEn: inputNameEn }),
        name({ name: buyerName, nameEn: buyerNameEn }),
      ]),
    },
    {
      name: t('cluster.views.concentration'),
      columns: [
        { title: t('scope.chain'), width: 18 },
        { title: t('cluster.place'), width: 22 },
        { title: t('cluster.count'), width: 10 },
        { title: t('cluster.investmentWan'), width: 14 },
        { title: t('cluster.quotientHead'), width: 10 },
        { title: t('cluster.hhiByCount'), width: 14 },
        { title: t('cluster.hhiByInvestment'), width: 14 },
        { title: t('cluster.noQuotientHead'), width: 50 },
      ],
      rows: clusters.concentrations.flatMap(({ chain, places, hhiByCount, hhiByInvestment }) =>
        places.map(({ area, count, investmentWan, quotient, noQuotient }) => [
          name(chain),
          name(area),
          count,
          investmentWan,
          quotient,
          hhiByCount,
          hhiByInvestment,
          noQuotient && sentence(noQuotient),
        ]),
      ),
    },
    {
      name: t('cluster.views.named'),
      columns: [
        { title: t('cluster.namedName'), width: 36 },
        { title: t('cluster.issuer'), width: 16 },
        { title: t('sources.date'), width: 12 },
        { title: t('cluster.namedMember'), width: 30 },
      ],
      rows: clusters.named.flatMap((cluster) =>
        cluster.members.map((member) => [name(cluster), cluster.issuer, cluster.date ?? member.date, name(member)]),
      ),
    },
    {
      name: t('cluster.about'),
      columns: [
        { title: t('cluster.item'), width: 18 },
        { title: t('cluster.value'), width: 70 },
      ],
      rows: [
        [t('scope.area'), name(clusters.area)],
        [t('scope.asOf'), clusters.asOf],
        [t('cluster.relays'), t('cluster.inferred')],
        [t('cluster.views.concentration'), t('cluster.concentrationMeans')],
      ],
    },
  ];
}
