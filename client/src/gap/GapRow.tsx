import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CriticalityCell } from '../cascade/CriticalityCell.tsx';
import type { SegmentCriticality } from '../cascade/useCriticality.ts';
import type { ChainGapsQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { ProjectCells } from '../project/ProjectCells.tsx';
import { keyOf } from '../ui/key.ts';
import type { RankedRow } from './gap-lists.ts';
import { KindChip } from './KindChip.tsx';
import { SegmentCell } from './SegmentCell.tsx';
import { SeverityBar } from './SeverityBar.tsx';
import '../i18n/view/canvas.ts';

type Props = {
  row: RankedRow;
  /** What the list of gaps tells beyond the columns; not there yet, or not for segments that are not recruited. */
  told: ChainGapsQuery['gaps']['nodes'][number] | undefined;
  criticality: SegmentCriticality | undefined;
  selected: boolean;
  reachable: boolean;
  /** Known and unknown stand in one list: the figure is the floor, by which it is ordered; industry instead of the step. */
  amongAll: boolean;
  choose(): void;
};

export function GapRow({ row, told, criticality, selected, reachable, amongAll, choose }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const industry = useName()({ name: row.industryName, nameEn: row.industryNameEn });
  const place = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const marks = row.flags.map((flag) => t(`flag.${flag}`)).concat(row.conflict ? t('canvas.conflict') : []);
  const unranked = row.recruitable ? 'table.noRecord' : 'table.notRecruitable';
  return (
    <tr ref={place} data-selected={selected || undefined} onClick={choose}>
      <td className="gaptable-rank">{row.rank}</td>
      <SegmentCell
        row={row}
        reason={told ? sentence(told.reason) : ''}
        selected={selected}
        reachable={reachable}
        choose={choose}
      />
      <td>
        <KindChip kind={row.kind} short />
      </td>
      <td>
        {row.rank === null ? (
          <span className="quiet">{t(unranked)}</span>
        ) : (
          <SeverityBar kind={row.kind} severity={amongAll ? row.severityFloor : row.severity} />
        )}
      </td>
      {amongAll ? (
        <td className="cut" title={`${keyOf(row.industry)} ${industry}`}>
          {industry}
        </td>
      ) : (
        <td className="cut">{t(`nextStep.${row.kind}`)}</td>
      )}
      <td className="gaptable-suppliers">
        {row.suppliersAtLeast ? t('atLeast', { count: row.suppliers }) : row.suppliers}
      </td>
      <td>
        <CriticalityCell criticality={criticality} />
      </td>
      <ProjectCells
        projects={told?.projects ?? []}
        count={row.projects}
        stage={{ from: row.stageLow, to: row.stageHigh }}
      />
      <td className="gaptable-marks cut" title={marks.join(t('listComma'))}>
        {marks.join(t('listComma'))}
      </td>
    </tr>
  );
}
