import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainGapsQuery } from '../gen/graphql.ts';
import { CardSign } from '../graph/CardSign.tsx';
import { useName, useSentence } from '../i18n/name.ts';
import { StageWord } from '../project/StageWord.tsx';
import { keyOf } from '../ui/key.ts';
import type { RankedRow } from './gap-lists.ts';
import { KindChip } from './KindChip.tsx';
import { SeverityBar } from './SeverityBar.tsx';

const MONTH = 'yyyy-mm'.length;

type Props = {
  row: RankedRow;
  /** What the list of gaps tells beyond the columns; not there yet, or not for segments that are not recruited. */
  told: ChainGapsQuery['gaps']['nodes'][number] | undefined;
  selected: boolean;
  reachable: boolean;
  /** Known and unknown stand in one list: the figure is the floor, by which it is ordered; industry instead of the step. */
  amongAll: boolean;
  choose(): void;
};

export function GapRow({ row, told, selected, reachable, amongAll, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const place = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const projects = (told?.projects ?? []).filter(({ counts, inArea }) => counts && inArea);
  const [first] = projects;
  const lastHeard = projects
    .flatMap((project) => project.lastHeard ?? [])
    .sort()
    .at(-1);
  const none = <span className="quiet">{t('table.noRecord')}</span>;
  const marks = [...row.flags.map((flag) => t(`flag.${flag}`)), ...(row.conflict ? [t('canvas.conflict')] : [])];
  return (
    <tr ref={place} data-selected={selected || undefined} onClick={choose}>
      <td className="gaptable-rank">{row.rank ?? ''}</td>
      <th scope="row" className="gaptable-segment">
        <button
          type="button"
          className="gaptable-open cut"
          tabIndex={reachable ? 0 : -1}
          aria-current={selected || undefined}
          title={told && sentence(told.reason)}
          onClick={(event) => {
            event.stopPropagation();
            choose();
          }}
        >
          {name(row)}
        </button>
        {row.leader && (
          <span className="gaptable-leader" title={t(`leader.${row.leader}`)}>
            <CardSign sign="leader" size={13} />
            <span className="for-ears">{t(`leader.${row.leader}`)}</span>
          </span>
        )}
        {told && <span className="for-ears">{sentence(told.reason)}</span>}
      </th>
      <td>
        <KindChip kind={row.kind} short />
      </td>
      <td>
        {row.rank === null ? (
          <span className="quiet">{row.recruitable ? t('table.noRecord') : t('table.notRecruitable')}</span>
        ) : (
          <SeverityBar kind={row.kind} severity={amongAll ? row.severityFloor : row.severity} />
        )}
      </td>
      {amongAll ? (
        <td className="cut" title={`${keyOf(row.industry)} ${row.industryName}`}>
          {row.industryName}
        </td>
      ) : (
        <td className="cut">{t(`nextStep.${row.kind}`)}</td>
      )}
      <td className="gaptable-suppliers">
        {row.suppliersAtLeast ? t('atLeast', { count: row.suppliers }) : row.suppliers}
      </td>
      <td className="cut" title={projects.map(({ project }) => name(project)).join('\n')}>
        {first
          ? projects.length > 1
            ? t('table.more', { first: name(first.project), count: projects.length })
            : name(first.project)
          : row.projects > 0
            ? row.projects
            : none}
      </td>
      <td className="cut">
        {row.stageLow === null ? none : <StageWord from={row.stageLow} to={row.stageHigh ?? row.stageLow} />}
      </td>
      <td title={lastHeard}>{lastHeard?.slice(0, MONTH) ?? none}</td>
      <td className="gaptable-marks cut" title={marks.join(t('listComma'))}>
        {marks.join(t('listComma'))}
      </td>
    </tr>
  );
}
