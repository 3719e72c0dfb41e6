import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { UnknownFragment } from '../gen/graphql.ts';
import { severityFigure } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { TableHead } from '../ui/TableHead.tsx';

export type UnknownSegment = UnknownFragment & { segment: NonNullable<UnknownFragment['segment']>; effect: number };
type Props = {
  unknowns: readonly { unknown: UnknownSegment; rank: number }[];
  scope: Scope;
  largest: number;
  caption: string;
};

/** The segments of which nobody knows whether they are supplied, the one that would change most first. */
export function UnknownTable({ unknowns, scope, largest, caption }: Props) {
  const { t } = useTranslation();
  // A zone holds no zones: then there is nothing to count.
  const zones = unknowns.some(({ unknown: { surveyedIn, toSurveyIn } }) => surveyedIn.length + toSurveyIn.length > 0);
  return (
    <table className="listtable unknowntable">
      <caption className="for-ears">{caption}</caption>
      <TableHead
        columns={[
          { title: t('survey.rank'), look: 'figure unknowntable-rank' },
          { title: t('survey.segment'), look: 'unknowntable-segment' },
          { title: t('survey.kind'), look: 'unknowntable-kind' },
          { title: t('survey.effect'), look: 'unknowntable-effect', hint: t('survey.effectMeaning') },
          { title: t('survey.wouldChange') },
          { title: t('survey.ask'), look: 'unknowntable-ask' },
          ...(zones ? [{ title: t('survey.zones'), look: 'figure unknowntable-zones' }] : []),
        ]}
      />
      <tbody>
        {unknowns.map(({ unknown, rank }) => (
          <UnknownRow
            key={unknown.segment.id}
            unknown={unknown}
            rank={rank}
            scope={scope}
            largest={largest}
            zones={zones}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { unknown: UnknownSegment; rank: number; scope: Scope; largest: number; zones: boolean };

function UnknownRow({ unknown, rank, scope, largest, zones }: RowProps) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { segment, chains, gaps, effect, ask, wouldChange } = unknown;
  const [gap] = gaps;
  const [first] = chains;
  return (
    <tr>
      <td className="figure quiet">{rank}</td>
      <th scope="row">
        {first ? (
          <Link
            className="plainlink"
            to="/chain/$chain"
            params={{ chain: keyOf(first.id) }}
            search={{ ...scope, segment: keyOf(segment.id) }}
          >
            {name(segment)}
          </Link>
        ) : (
          name(segment)
        )}
        <small>{chains.map(name).join(t('listComma'))}</small>
      </th>
      <td title={gap && sentence(gap.reason)}>{gap && <KindChip kind={gap.kind} short />}</td>
      <td>
        <span className="effectbar">
          <span className="effectbar-track" aria-hidden="true">
            <span style={{ width: `${largest > 0 ? (100 * effect) / largest : 0}%` }} />
          </span>
          {severityFigure(effect)}
        </span>
      </td>
      <td className="unknowntable-change">{sentence(wouldChange)}</td>
      <td>
        {ask.map((area, at) => (
          <span key={area.id}>
            {at > 0 && t('listComma')}
            <Link className="plainlink" to="/coverage" search={{ ...scope, area: area.id }}>
              {name(area)}
            </Link>
          </span>
        ))}
        {ask.length === 0 && <span className="quiet">{t('survey.askNobody')}</span>}
      </td>
      {zones && <ZonesCell unknown={unknown} />}
    </tr>
  );
}

function ZonesCell({ unknown: { surveyedIn, toSurveyIn } }: { unknown: UnknownSegment }) {
  const { t } = useTranslation();
  const name = useName();
  const [done, all] = [surveyedIn.length, surveyedIn.length + toSurveyIn.length];
  const open = toSurveyIn.map(name).join(t('listComma')) || t('none');
  const spoken = t('survey.zonesSpoken', { done, all, open });
  return (
    <td className="figure" title={spoken}>
      <span aria-hidden="true">{t('survey.zonesOf', { done, all })}</span>
      <span className="for-ears">{spoken}</span>
    </td>
  );
}
