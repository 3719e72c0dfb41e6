import {
  AlertOutlined,
  ApartmentOutlined,
  BankOutlined,
  CrownOutlined,
  FileTextOutlined,
  FlagOutlined,
  SearchOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { EvidencePopover } from '../evidence/EvidencePopover.tsx';
import { KindChip } from '../gap/KindChip.tsx';
import type { ComparedAspect, ComparedRowFragment } from '../gen/graphql.ts';
import { type GapKind, KINDS } from '../graph/kinds.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { CauseMark } from './CauseMark.tsx';
import { DifferenceEvidence, type Question } from './DifferenceEvidence.tsx';

type Props = { row: ComparedRowFragment; question: Question; isSelected: boolean; select(segment: string): void };

const SIGNS: Partial<Record<ComparedAspect, typeof FlagOutlined>> = {
  KIND: ApartmentOutlined,
  SEVERITY: AlertOutlined,
  SUPPLIER: BankOutlined,
  PROJECT: FlagOutlined,
  STAGE: FlagOutlined,
  LATENESS: FlagOutlined,
  LEADERSHIP: CrownOutlined,
  SURVEY: SearchOutlined,
};

/** One difference: what it is about, before and after, why, in a sentence, and what it rests on. */
export function DifferenceRow({ row, question, isSelected, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { subject, aspect, cause, segments, sentence: said } = row;
  const Sign = SIGNS[aspect] ?? FileTextOutlined;
  const [segment] = segments;
  const spoken = t('compare.evidence', { subject: name(subject), aspect: t(`compare.aspect.${aspect}`) });
  return (
    <tbody data-selected={isSelected || undefined}>
      <tr>
        <th scope="row" id={row.id}>
          <Sign className="differencetable-sign" title={t(`compare.aspect.${aspect}`)} />
          {segment ? (
            <button
              type="button"
              className="segmentlink"
              aria-current={isSelected || undefined}
              onClick={() => select(segment.id)}
            >
              {name(subject)}
            </button>
          ) : (
            name(subject)
          )}
        </th>
        <td>
          <State row={row} end="before" /> <span aria-hidden="true">→</span> <State row={row} end="after" />
        </td>
        <td>
          <CauseMark cause={cause} />
          {aspect !== 'SOURCE' && (
            <EvidencePopover name={spoken}>
              <DifferenceEvidence question={question} id={row.id} />
            </EvidencePopover>
          )}
        </td>
      </tr>
      <tr className="differencetable-said">
        <td colSpan={3} headers={row.id}>
          {sentence(said)}
        </td>
      </tr>
    </tbody>
  );
}

function State({ row, end }: { row: ComparedRowFragment; end: 'before' | 'after' }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const words = end === 'before' ? row.beforeWords : row.afterWords;
  const kind = row.aspect === 'KIND' && KINDS.find((each) => each === row[end]);
  if (kind) return <KindChip kind={kind satisfies GapKind} short />;
  if (!words) return <span className="quiet">{t('compare.nothing')}</span>;
  return end === 'after' ? <b>{sentence(words)}</b> : <span>{sentence(words)}</span>;
}
