import { Link } from '@tanstack/react-router';
import type { GapPlaceFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { KindChip } from './KindChip.tsx';

/** A gap by its segment and kind, leading to its place on the chain. */
export function GapLink({ gap: { chain, segment, kind } }: { gap: GapPlaceFragment }) {
  const name = useName();
  const scope = useScopeOfAddress();
  return (
    <>
      <Link
        className="plainlink"
        to="/chain/$chain"
        params={{ chain: keyOf(chain.id) }}
        search={{ ...scope, segment: keyOf(segment.id) }}
      >
        {name(segment)}
      </Link>{' '}
      <KindChip kind={kind} />
    </>
  );
}
