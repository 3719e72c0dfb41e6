import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CascadeQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { LossBar } from './LossBar.tsx';

const COLUMNS = ['rank', 'segment', 'chain', 'loss', 'output', 'round', 'through'] as const;

/** The segments that lose output; bars to see, figures to read, each a link to its place on the map. */
export function LossTable({ segments }: Pick<CascadeQuery['cascade'], 'segments'>) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <table className="listtable losstable">
      <caption className="for-ears">{t('cascade.caption')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={column === 'output' ? 'figure' : undefined}>
              {t(`cascade.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {segments.map(({ chain, segment, loss, output, round, essential }, at) => (
          <tr key={`${chain.id} ${segment.id}`}>
            <td>{at + 1}</td>
            <th scope="row">
              <Link
                className="plainlink"
                to="/chain/$chain"
                params={{ chain: keyOf(chain.id) }}
                search={({ area, asOf }) => ({
                  ...(area && { area }),
                  ...(asOf && { asOf }),
                  segment: keyOf(segment.id),
                })}
              >
                {name(segment)}
              </Link>
            </th>
            <td>{name(chain)}</td>
            <td>
              <LossBar loss={loss} />
            </td>
            <td className="figure">{t('cascade.percent', { percent: (100 * output).toFixed(1) })}</td>
            <td>{round === 0 ? t('cascade.roundOwn') : t('cascade.roundNumber', { round })}</td>
            <td>{t(round === 0 ? 'cascade.own' : essential ? 'cascade.essential' : 'cascade.optional')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
