import { ExperimentOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ZonePriorityRowFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { targetOf } from './zone-totals.ts';

type Props = {
  priorities: readonly ZonePriorityRowFragment[];
  zone: string;
  scope: Scope;
  asOf: string | undefined;
};

/** Priorities as a list of names, inferred ones marked, each with what it rests on. */
export function PriorityChips({ priorities, zone, scope, asOf }: Props) {
  const { t } = useTranslation();
  if (priorities.length === 0) return <span className="say-violet">{t('unknown')}</span>;
  return (
    <ul className="prioritychips">
      {priorities.map((priority) => (
        <li key={priority.assertion}>
          <PriorityName priority={priority} area={zone} scope={scope} />
          {priority.standing === 'INFERRED' && (
            <ExperimentOutlined title={t('standing.INFERRED')} aria-label={t('standing.INFERRED')} />
          )}
          <PriorityEvidence priority={priority} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

/** A chain leads to its map in the area; an industry is a name. */
export function PriorityName({
  priority,
  area,
  scope,
}: {
  priority: ZonePriorityRowFragment;
  area: string;
  scope: Scope;
}) {
  const name = useName();
  const target = targetOf(priority);
  if (!priority.chain) return <>{target && name(target)}</>;
  return (
    <Link
      className="plainlink"
      to="/chain/$chain"
      params={{ chain: keyOf(priority.chain.id) }}
      search={{ area, asOf: scope.asOf }}
    >
      {name(priority.chain)}
    </Link>
  );
}

export function PriorityEvidence({ priority, asOf }: { priority: ZonePriorityRowFragment; asOf: string | undefined }) {
  const name = useName();
  const target = targetOf(priority);
  return (
    <EvidenceButton of={priority.assertion} asOf={asOf} name={`${name(priority.area)} ${target ? name(target) : ''}`} />
  );
}
