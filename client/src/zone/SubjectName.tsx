import { Link } from '@tanstack/react-router';
import { useName } from '../i18n/name.ts';
import { ProjectLink } from '../project/ProjectLink.tsx';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { ZoneLink } from './ZoneLink.tsx';

type Props = { subject: { id: string; name: string; nameEn: string | null }; scope: Scope };

/** What something is of, by name: a zone, a project and an enterprise lead to their pages. */
export function SubjectName({ subject, scope }: Props) {
  const name = useName();
  if (subject.id.startsWith('Zone:')) return <ZoneLink zone={subject} scope={scope} />;
  if (subject.id.startsWith('Project:')) return <ProjectLink project={subject} />;
  if (!subject.id.startsWith('Enterprise:')) return <>{name(subject)}</>;
  return (
    <Link
      className="plainlink"
      to="/enterprise/$enterprise"
      params={{ enterprise: keyOf(subject.id) }}
      search={{ area: scope.area, asOf: scope.asOf }}
    >
      {name(subject)}
    </Link>
  );
}
