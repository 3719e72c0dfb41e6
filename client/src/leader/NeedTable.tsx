import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { NeedLineFragment } from '../gen/graphql.ts';
import { countFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { InputStateWord } from './InputStateWord.tsx';

const HEADS = [
  'product',
  'need',
  'stateHead',
  'leader',
  'buyer',
  'quantity',
  'unit',
  'amount',
  'period',
  'outsideHead',
] as const;
const FIGURES: ReadonlySet<string> = new Set(['quantity', 'amount', 'outsideHead']);

/** One line for a product, one below it for each leader that wants it. */
export function NeedTable({ needs, scope }: { needs: readonly NeedLineFragment[]; scope: Scope }) {
  const { t } = useTranslation();
  return (
    <table className="listtable needtable">
      <caption className="for-ears">{t('leaderPage.needsCaption')}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col" className={FIGURES.has(head) ? 'figure' : undefined}>
              {t(`leaderPage.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {needs.map((need) => (
        <tbody key={need.id}>
          {need.wanted.map((wanted, at) => (
            <tr key={`${wanted.leader.id} ${wanted.buyer.id}`}>
              {at === 0 && <NeedHead need={need} lines={need.wanted.length} />}
              <WantedCells wanted={wanted} />
              {at === 0 && <Outside need={need} lines={need.wanted.length} scope={scope} />}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function NeedHead({ need, lines }: { need: NeedLineFragment; lines: number }) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <>
      <th scope="rowgroup" rowSpan={lines}>
        <KindChip kind={need.kind} name={name(need.segment)} short />
        <small>{name(need.chain)}</small>
      </th>
      <td rowSpan={lines}>{t(need.essential ? 'leaderPage.essential' : 'leaderPage.optional')}</td>
      <td rowSpan={lines}>
        <InputStateWord state={need.state} />
      </td>
    </>
  );
}

function WantedCells({ wanted }: { wanted: NeedLineFragment['wanted'][number] }) {
  const { t } = useTranslation();
  const name = useName();
  const unknown = <span className="needtable-unknown">{t('unknown')}</span>;
  return (
    <>
      <td>{name(wanted.leader)}</td>
      <td>{name(wanted.buyer)}</td>
      <td className="figure">{wanted.quantity === null ? unknown : countFigure(wanted.quantity)}</td>
      <td>{wanted.unit ?? unknown}</td>
      <td className="figure">{wanted.amountWan === null ? unknown : countFigure(wanted.amountWan)}</td>
      <td>{wanted.period ?? unknown}</td>
    </>
  );
}

function Outside({ need, lines, scope }: { need: NeedLineFragment; lines: number; scope: Scope }) {
  const { t } = useTranslation();
  const params = { chain: keyOf(need.chain.id), segment: keyOf(need.segment.id) };
  return (
    <td rowSpan={lines} className="figure">
      {need.outsideCount > 0 ? (
        <Link className="plainlink" to="/targets/$chain/$segment" params={params} search={scope}>
          {t('leaderPage.outsideFirms', { count: need.outsideCount })}
        </Link>
      ) : (
        <span className="quiet">{t('leaderPage.outsideNone')}</span>
      )}
    </td>
  );
}
