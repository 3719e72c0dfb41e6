import { Link } from '@tanstack/react-router';
import type { FunnelLinePartsFragment } from '../gen/graphql.ts';
import { keyOf } from '../ui/key.ts';
import { InvestmentWords } from './InvestmentWords.tsx';
import type { ProjectsSearch } from './project-search.ts';

type Props = {
  line: FunnelLinePartsFragment;
  /** Projects that fill a bar; 0: no bars. */
  most: number;
  search: ProjectsSearch;
};

/** The bands of a line, each leading to its projects, then how many in all and what they invest. */
export function FunnelCells({ line, most, search }: Props) {
  const lacks = [...(line.inZone ? [] : ['ZONE' as const]), ...(line.onChain ? [] : ['CHAIN' as const])];
  const own: ProjectsSearch = {
    area: line.zone?.id ?? search.area,
    asOf: search.asOf,
    ...(line.chain && { chains: [keyOf(line.chain.id)] }),
    ...(line.zone && { placed: 'yes' as const }),
    ...(lacks.length > 0 && { lacks }),
  };
  const list = (count: number, among: ProjectsSearch) => (
    <Link className="plainlink" to="/projects" search={{ ...own, ...among }}>
      {count}
    </Link>
  );
  return (
    <>
      {line.bands.map(({ stage, count, vagueCount }) => (
        <td key={stage}>
          {count === 0 ? (
            <span className="quiet">—</span>
          ) : (
            <span className="funnelbar">
              {list(count, { bands: [stage] })}
              {vagueCount > 0 && (
                <small>({list(vagueCount, { bands: [stage], lacks: [...lacks, 'EXACT_STAGE'] })})</small>
              )}
              {most > 0 && <i aria-hidden="true" data-stage={stage} style={{ width: `${(56 * count) / most}px` }} />}
            </span>
          )}
        </td>
      ))}
      <td className="figure">{list(line.count, {})}</td>
      <td className="figure">
        <InvestmentWords sum={line.investment} unstated={{ ...own, lacks: [...lacks, 'INVESTMENT'] }} />
      </td>
    </>
  );
}
