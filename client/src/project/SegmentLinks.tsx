import { Link } from '@tanstack/react-router';
import type { ProjectLineFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { Unknown } from './Unknown.tsx';

/** The segments that a project fills, each leading to its place on a chain. */
export function SegmentLinks({ segments }: Pick<ProjectLineFragment, 'segments'>) {
  const name = useName();
  const scope = useScopeOfAddress();
  if (segments.length === 0) return <Unknown />;
  return segments.map((segment) => {
    const [chain] = segment.chains;
    return chain ? (
      <Link
        key={segment.id}
        className="plainlink registertable-item"
        to="/chain/$chain"
        params={{ chain: keyOf(chain.id) }}
        search={{ ...scope, segment: keyOf(segment.id) }}
      >
        {name(segment)}
      </Link>
    ) : (
      <span key={segment.id} className="registertable-item">
        {name(segment)}
      </span>
    );
  });
}
