import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { KindChip } from '../gap/KindChip.tsx';
import { useName } from '../i18n/name.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { MemberItem } from './MemberItem.tsx';
import { OverlapList } from './OverlapList.tsx';
import { RelayList } from './RelayList.tsx';
import { RelayStop, type SelectCell } from './RelayStop.tsx';
import { relayGroups } from './relay-groups.ts';
import type { MatrixRow, MatrixSegment, ShownMatrix } from './shown-matrix.ts';
import { usePlaceName } from './usePlaceName.ts';

type Props = {
  matrix: ShownMatrix;
  segment: MatrixSegment;
  /** Null: the whole area. */
  row: MatrixRow | null;
  select: SelectCell;
  close(): void;
};

/** Who does a segment in a place, what overlaps there and who takes over from whom; for the whole area, who does it where. */
export function CellInspector({ matrix, segment, row, select, close }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlaceName();
  const at = matrix.segments.indexOf(segment);
  const own = matrix.cells.filter((each) => each.segment === at);
  const cell = row && own.find((each) => matrix.rows[each.row] === row);
  const here = cell ? [cell] : row ? [] : own;
  const relays = matrix.relays.filter(({ from, to }) => here.includes(from) || here.includes(to));
  const where = row ? place(row) : { name: name(matrix.area), more: t('matrix.whole') };
  const kind = row ? cell?.kind : segment.kind;
  const area = row?.kind === 'UNKNOWN' ? null : (row?.area ?? matrix.area.id);
  const overlap = matrix.overlaps.find(({ segment: of }) => of === at);
  const others = row ? own.filter((each) => each !== cell) : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className="inspector" aria-label={t('matrix.inspector')} tabIndex={0}>
      <div className="inspector-body">
        <header className="gaphead">
          <div className="gaphead-title">
            <span className="gaphead-name">
              <h2>{name(segment)}</h2>
              {kind && <KindChip kind={kind} framed />}
            </span>
            <span className="gaphead-step">
              <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('close')} onClick={close} />
            </span>
          </div>
          <p className="gaphead-reason">
            <b>{where.name}</b> {where.more && <span className="quiet">{where.more}</span>}
          </p>
          {row && !cell && <p className="quiet">{t('matrix.nothingHere')}</p>}
          {cell && cell.flags.length > 0 && (
            <ul className="gaphead-flags">
              {cell.flags.map((flag) => (
                <li key={flag}>{t(`flag.${flag}`)}</li>
              ))}
            </ul>
          )}
        </header>
        {cell && (
          <Section title={t('matrix.who')} count={cell.members.length}>
            <ul className="facts matrix-members">
              {cell.members.map((member) => (
                <MemberItem key={`${member.id} ${member.role}`} member={member} asOf={matrix.asOf} />
              ))}
            </ul>
            {cell.absence && (
              <p className="quiet">
                {t('matrix.absent')} <EvidenceButton of={cell.absence} asOf={matrix.asOf} name={where.name} />
              </p>
            )}
          </Section>
        )}
        {!row && (
          <Section title={t('matrix.where')} count={own.length}>
            {own.length === 0 && <p className="quiet">{t('matrix.nowhere')}</p>}
            <ul className="facts">
              {own.map((each) => (
                <li key={each.at}>
                  <RelayStop matrix={matrix} cell={each} select={select} />
                  <small>{each.members.map((member) => name(member)).join(t('listComma'))}</small>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {relays.length > 0 && (
          <Section title={t('matrix.relays')} aside={t('matrix.inferred')}>
            <RelayList
              matrix={matrix}
              groups={[...relayGroups(relays, false), ...relayGroups(relays, true)]}
              select={select}
            />
          </Section>
        )}
        {overlap && (
          <Section title={t('matrix.overlaps')}>
            <OverlapList matrix={matrix} overlaps={[overlap]} select={select} />
          </Section>
        )}
        {others.length > 0 && !overlap && (
          <Section title={t('matrix.elsewhere')} count={others.length}>
            <ul>
              {others.map((each) => (
                <li key={each.at}>
                  <RelayStop matrix={matrix} cell={each} select={select} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <footer className="inspector-foot">
        {area && (
          <Link
            className="buttonlink"
            data-primary
            to="/chain/$chain"
            params={{ chain: keyOf(matrix.chain.id) }}
            search={({ asOf }) => ({ area, ...(asOf && { asOf }), segment: keyOf(segment.id) })}
          >
            {t('matrix.toGap', { place: where.name })}
          </Link>
        )}
        <CopyLink />
      </footer>
    </aside>
  );
}
