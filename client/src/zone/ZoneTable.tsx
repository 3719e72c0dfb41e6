import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figure/figure-words.ts';
import type { ZoneRowFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { TableHead } from '../ui/TableHead.tsx';
import { CheckWord } from './CheckWord.tsx';
import { MatchCounts } from './MatchCounts.tsx';
import { PriorityChips } from './PriorityChips.tsx';
import { ZoneLink } from './ZoneLink.tsx';
import { newestLand, SERVICE_KINDS, targetOf } from './zone-totals.ts';

type Props = { zones: readonly ZoneRowFragment[]; scope: Scope; asOf: string; caption: string };

/** A row for each zone: what it puts first, held against the rule, its neighbours, its projects and what it offers. */
export function ZoneTable({ zones, scope, asOf, caption }: Props) {
  const { t } = useTranslation();
  return (
    <table className="listtable zoneboard">
      <caption className="for-ears">{caption}</caption>
      <TableHead
        columns={[
          { title: t('zonePage.zone'), look: 'zoneboard-zone' },
          { title: t('zonePage.rank.LEADING'), look: 'zoneboard-priorities' },
          { title: t('zonePage.rank.AUXILIARY') },
          { title: t('zonePage.ruleHead') },
          { title: t('zonePage.overlapHead') },
          { title: t('zonePage.projects'), look: 'figure' },
          { title: t('zonePage.portfolio') },
          { title: t('zonePage.enterprises'), look: 'figure' },
          { title: t('zonePage.land') },
          { title: t('zonePage.services'), look: 'figure', hint: t('zonePage.servicesMeaning') },
        ]}
      />
      <tbody>
        {zones.map((row) => (
          <ZoneRow key={row.id} row={row} scope={scope} asOf={asOf} />
        ))}
      </tbody>
    </table>
  );
}

function ZoneRow({ row, scope, asOf }: { row: ZoneRowFragment } & Pick<Props, 'scope' | 'asOf'>) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { zone, parent, priorities, check, projects, enterprises, mechanisms } = row;
  const of = (rank: 'LEADING' | 'AUXILIARY') => priorities.filter((priority) => priority.rank === rank);
  const chips = (rank: 'LEADING' | 'AUXILIARY') => (
    <PriorityChips priorities={of(rank)} zone={zone.id} scope={scope} asOf={asOf} />
  );
  const services = mechanisms.filter(({ kind }) => (SERVICE_KINDS as readonly string[]).includes(kind));
  const operating = enterprises.filter((one) => one.operating).length;
  return (
    <tr>
      <th scope="row">
        <ZoneLink zone={zone} scope={scope} />
        <small>{name(parent)}</small>
      </th>
      <td>{chips('LEADING')}</td>
      <td>{chips('AUXILIARY')}</td>
      <td className="zoneboard-check" title={sentence(check.sentence)}>
        {check.leading.state === 'NO_RULE' ? (
          <span className="quiet">{t('zonePage.check.NO_RULE')}</span>
        ) : (
          <>
            <CheckWord rank="LEADING" count={check.leading} />
            <CheckWord rank="AUXILIARY" count={check.auxiliary} />
          </>
        )}
      </td>
      <td>
        {row.overlaps.map((overlap) => (
          <span key={targetOf(overlap)?.id} className="zoneboard-overlap">
            {overlap.zones
              .filter(({ id }) => id !== zone.id)
              .map((other) => (
                <ZoneLink key={other.id} zone={other} scope={scope} />
              ))}{' '}
            <small>{name(targetOf(overlap) ?? zone)}</small>
          </span>
        ))}
      </td>
      <td className="figure">{projects.length}</td>
      <td>
        <MatchCounts projects={projects} />
      </td>
      <td className="figure">
        {enterprises.length}
        {operating > 0 && <small>{t('zonePage.operating', { count: operating })}</small>}
      </td>
      <td>
        <LandCell land={row.land} />
      </td>
      <td className="figure">{services.length}</td>
    </tr>
  );
}

/** Standard land granted, as a source gives it; and the land that projects state. */
function LandCell({ land }: { land: ZoneRowFragment['land'] }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const granted = newestLand(land, 'standard-land-area');
  const { value, bound, stated } = land.projects;
  if (!granted && stated === 0) return <span className="say-violet">{t('unknown')}</span>;
  return (
    <>
      {granted && <>{t('zonePage.granted', { area: words.figure(granted) })}</>}
      {stated > 0 && (
        <small>
          {t('zonePage.landOfProjects', {
            area: words.figure({ value, unit: '亩', bound }),
            count: stated,
          })}
        </small>
      )}
    </>
  );
}
