import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useMoney } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { StageWord } from '../project/StageWord.tsx';
import { TableHead } from '../ui/TableHead.tsx';
import { MarkSign } from './MarkSign.tsx';
import type { Dot, Member, ShownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = {
  clusters: ShownClusters;
  marks: ReadonlySet<string> | null;
  member: Member | null;
  choose(member: Member): void;
};

/** The picture as a table: container after container, a row for each dot. */
export function MemberTable({ clusters, marks, member, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const boxName = useBoxName();
  const money = useMoney();
  const shown = (dot: Dot) => marks === null || dot.marks.some(({ key }) => marks.has(key));
  return (
    <table className="listtable clustertable">
      <caption className="for-ears">{t('cluster.tableCaption')}</caption>
      <TableHead
        columns={[
          { title: t('cluster.container') },
          { title: t('cluster.member') },
          { title: t('cluster.kind') },
          { title: t(clusters.by === 'ZONE' ? 'scope.chain' : 'cluster.place') },
          { title: t('cluster.standingHead') },
          { title: t('table.stage') },
          { title: t('cluster.investment'), look: 'figure' },
          { title: t('cluster.evidence'), forEars: true },
        ]}
      />
      <tbody>
        {clusters.containers.flatMap((container) =>
          container.dots.filter(shown).map((dot, at) => (
            <tr key={dot.at} data-selected={dot.member === member || undefined}>
              <td>{at === 0 ? <b>{boxName(container)}</b> : <span className="for-ears">{boxName(container)}</span>}</td>
              <th scope="row">
                <button type="button" className="segmentlink" onClick={() => choose(dot.member)}>
                  {name(dot.member)}
                </button>
              </th>
              <td>
                {dot.member.body ? t(`cluster.body.${dot.member.body}`) : t('cluster.project')}
                {dot.member.leader && ` · ${t(`leader.${dot.member.leader}`)}`}
              </td>
              <td>
                {dot.marks.map((mark) => (
                  <span key={mark.key} className="clustermark">
                    <MarkSign mark={mark} />
                    {boxName(mark)}
                  </span>
                ))}
              </td>
              <td>{t(`cluster.standing.${dot.standing}`)}</td>
              <td>
                {dot.member.stageLow !== null && dot.member.stageHigh !== null && (
                  <StageWord from={dot.member.stageLow} to={dot.member.stageHigh} />
                )}
              </td>
              <td className="figure">
                {dot.member.kind === 'ENTERPRISE'
                  ? '—'
                  : dot.member.investmentWan === null
                    ? t('unknown')
                    : money(dot.member.investmentWan, dot.member.investmentBound)}
              </td>
              <td>
                <EvidenceButton of={dot.member.id} asOf={clusters.asOf} name={name(dot.member)} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
