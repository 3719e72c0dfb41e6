import { Link } from '@tanstack/react-router';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';

type Props = { project: { id: string; name: string; nameEn: string | null }; className?: string };

/** The name of a project, leading to its page with area and date kept. */
export function ProjectLink({ project, className = 'plainlink' }: Props) {
  const name = useName();
  const scope = useScopeOfAddress();
  return (
    <Link className={className} to="/project/$project" params={{ project: keyOf(project.id) }} search={scope}>
      {name(project)}
    </Link>
  );
}
