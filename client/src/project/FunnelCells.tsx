import { Link } from '@tanstack/react-router';
import type { FunnelLinePartsFragment } from '../gen/graphql.ts';
import { keyOf } from '../ui/key.ts';
import { InvestmentWords } from './InvestmentWords.tsx';
import { type ProjectsSearch, STORE_OF_BAND } from './project-search.ts';

type Props = {
  line: FunnelLinePartsFragment;
  /** Projects that fill a bar; 0: no bars. */
  most: number;
  search: ProjectsSearch;
};

/** The bands of a line, each leading to its projects, then how many in all and what they invest. */
export function FunnelCells({ line, most, search }: Props) {
  // "In no zone" and "on no chain" are no filters of the register: those counts stand without a link.
  const listable = line.inZone && line.onChain;
  const into = (band: FunnelLinePartsFragment['bands'][number]['stage']): ProjectsSearch => ({
    area: line.zone?.id ?? search.area,
    asOf: search.asOf,
    stores: [STORE_OF_BAND[band]],
    ...(line.chain && { chains: [keyOf(line.chain.id)] }),
    ...(line.zone && { placed: 'yes' as const }),
  });
  return (
    <>
      {line.bands.map(({ stage, count, vagueCount }) => (
        <td key={stage}>
          {count === 0 ? (
            <span className="quiet">—</span>
          ) : (
            <span className="funnelbar">
              {listable ? (
                <Link className="plainlink" to="/projects" search={into(stage)}>
                  {count}
                </Link>
              ) : (
                count
              )}
              {vagueCount > 0 && <small>({vagueCount})</small>}
              {most > 0 && <i aria-hidden="true" data-stage={stage} style={{ width: `${(72 * count) / most}px` }} />}
            </span>
          )}
        </td>
      ))}
      <td className="figure">{line.count}</td>
      <td className="figure">
        <InvestmentWords sum={line.investment} />
      </td>
    </>
  );
}
