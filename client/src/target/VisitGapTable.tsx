import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import { SeverityBar } from '../gap/SeverityBar.tsx';
import type { VisitGapsQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

type Props = { gaps: VisitGapsQuery['gaps']['nodes']; caption: string; scope: Scope };

/** Gaps of all chains, worst first; each leads to the enterprises that could fill it. */
export function VisitGapTable({ gaps, caption, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <table className="listtable visitgaps">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('visit.gap')}</th>
          <th scope="col">{t('visit.chain')}</th>
          <th scope="col">{t('visit.severity')}</th>
          <th scope="col">{t('table.nextStep')}</th>
          <th scope="col" className="figure">
            {t('visit.outside')}
          </th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ id, kind, chain, segment, severity, outsideCount }) => {
          const params = { chain: keyOf(chain.id), segment: keyOf(segment.id) };
          return (
            <tr key={id}>
              <th scope="row">
                <Link
                  className="visit-gap"
                  to="/targets/$chain/$segment"
                  params={params}
                  search={scope}
                  aria-label={t('visit.listOf', { segment: name(segment) })}
                >
                  <KindChip kind={kind} name={name(segment)} short />
                </Link>
              </th>
              <td>
                <Link
                  className="plainlink"
                  to="/chain/$chain"
                  params={{ chain: params.chain }}
                  search={{ ...scope, segment: params.segment }}
                >
                  {name(chain)}
                </Link>
              </td>
              <td>
                <SeverityBar kind={kind} severity={severity.floor} />
              </td>
              <td>{t(`nextStep.${kind}`)}</td>
              <td className="figure">
                {outsideCount > 0 ? (
                  t('visit.outsideCount', { count: outsideCount })
                ) : (
                  <span className="quiet">{t('visit.outsideNone')}</span>
                )}
              </td>
            </tr>
          );
        })}
        {gaps.length === 0 && (
          <tr>
            <td colSpan={5} className="quiet">
              {t('visit.nothingFound')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
