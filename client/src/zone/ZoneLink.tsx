import { Link } from '@tanstack/react-router';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

type Props = { zone: { id: string; name: string; nameEn: string | null }; scope: Scope };

/** A zone by name, leading to its page with date and area kept. */
export function ZoneLink({ zone, scope: { area, asOf } }: Props) {
  const name = useName();
  return (
    <Link className="plainlink" to="/zone/$zone" params={{ zone: keyOf(zone.id) }} search={{ area, asOf }}>
      {name(zone)}
    </Link>
  );
}
