import { Link } from '@tanstack/react-router';
import type { ProjectLineFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { Unknown } from './Unknown.tsx';

/** The enterprises behind a project. */
export function BackerLinks({ backers }: Pick<ProjectLineFragment, 'backers'>) {
  const name = useName();
  const scope = useScopeOfAddress();
  if (backers.length === 0) return <Unknown />;
  return backers.map((backer) => (
    <Link
      key={backer.id}
      className="plainlink registertable-item"
      to="/enterprise/$enterprise"
      params={{ enterprise: keyOf(backer.id) }}
      search={scope}
    >
      {name(backer)}
    </Link>
  ));
}
