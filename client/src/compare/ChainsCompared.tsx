import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import type { CompareQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { CompletenessBar } from '../overview/CompletenessBar.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { keyOf } from '../ui/key.ts';
import { CauseMark } from './CauseMark.tsx';
import { CAUSES, type CompareSearch } from './compare-search.ts';
import { PartsLine } from './PartsLine.tsx';
import { signedFigure } from './signed-figure.ts';

type Compared = CompareQuery['compare'];

/** Every chain at both dates; a row leads to what differs in it. */
export function ChainsCompared({ compared, search }: { compared: Compared; search: CompareSearch }) {
  const { t } = useTranslation();
  return (
    <table className="listtable chainscompared">
      <caption className="for-ears">{t('compare.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.chain')}</th>
          <th scope="col">{t('compare.beforeHead', { date: compared.from })}</th>
          <th scope="col">{t('compare.beforeHead', { date: compared.to })}</th>
          <th scope="col">{t('compare.rise')}</th>
          <th scope="col" className="figure">
            {t('compare.moved')}
          </th>
          {CAUSES.map((cause) => (
            <th key={cause} scope="col" className="figure">
              <CauseMark cause={cause} />
            </th>
          ))}
          <th scope="col" className="figure">
            {t('compare.differences')}
          </th>
        </tr>
      </thead>
      <tbody>
        {compared.chains.map((row) => (
          <ChainRow key={row.id} row={row} search={search} />
        ))}
      </tbody>
    </table>
  );
}

function ChainRow({ row, search }: { row: Compared['chains'][number]; search: CompareSearch }) {
  const { t } = useTranslation();
  const name = useName();
  const { chain, before, after, parts, summary } = row;
  const rise = before && after ? signedFigure(after.low - before.low) : null;
  const none = <span className="quiet">{t('compare.noSegments')}</span>;
  return (
    <tr>
      <th scope="row">
        <Link
          className="plainlink"
          to="/compare"
          search={{ ...search, chain: keyOf(chain.id) }}
          aria-label={t('compare.open', { chain: name(chain) })}
        >
          {name(chain)}
        </Link>
      </th>
      <td>{before ? <CompletenessBar completeness={before} /> : none}</td>
      <td>{after ? <CompletenessBar completeness={after} /> : none}</td>
      <td>
        <b className="chainscompared-rise">{rise ?? <span className="quiet">{t('compare.stays')}</span>}</b>
        <PartsLine parts={parts} />
      </td>
      <td className="figure">
        <Trans
          i18nKey="compare.movedOf"
          values={{ moved: summary.moved, segments: summary.segments }}
          components={emphasis}
        />
      </td>
      {CAUSES.map((cause) => {
        const count = summary.causes.find((each) => each.cause === cause)?.segments ?? 0;
        return (
          <td key={cause} className="figure">
            {count > 0 ? count : <span className="quiet">·</span>}
          </td>
        );
      })}
      <td className="figure">{summary.differences > 0 ? summary.differences : <span className="quiet">·</span>}</td>
    </tr>
  );
}
