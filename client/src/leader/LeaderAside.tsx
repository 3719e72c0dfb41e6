import { useTranslation } from 'react-i18next';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import type { LeaderQuery } from '../gen/graphql.ts';
import type { Scope } from '../search.ts';
import { DrawnSuppliers } from './DrawnSuppliers.tsx';
import { NeedList } from './NeedList.tsx';
import { SupportParts } from './SupportParts.tsx';

type Props = { leader: NonNullable<LeaderQuery['leader']>; scope: Scope };

/** Beside the tree: how far it is met, what is still needed and who might give it, whom the leader drew in. */
export function LeaderAside({ leader, scope }: Props) {
  const { t } = useTranslation();
  const known = leader.segments.length > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <aside className="page-aside" tabIndex={0} aria-label={t('leaderPage.needs')}>
      <SupportParts support={leader.supportRate} known={known} />
      <NeedList known={known} needs={leader.needs} scope={scope} />
      {known && <DrawnSuppliers drawn={leader.drawn} scope={scope} />}
      {known && <EvidenceList evidence={leader.roles.flatMap(({ evidence }) => evidence)} />}
    </aside>
  );
}
