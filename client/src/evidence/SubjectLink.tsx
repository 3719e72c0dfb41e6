import { Link } from '@tanstack/react-router';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';

type Props = { subject: { id: string; name: string; nameEn: string | null } };

/** What something is about, by name; it leads on where there is a page of it. */
export function SubjectLink({ subject }: Props) {
  const name = useName()(subject);
  const search = useScopeOfAddress();
  const key = keyOf(subject.id);
  const shared = { className: 'plainlink', search, children: name };
  switch (subject.id.slice(0, subject.id.indexOf(':'))) {
    case 'Project':
      return <Link {...shared} to="/project/$project" params={{ project: key }} />;
    case 'Enterprise':
      return <Link {...shared} to="/enterprise/$enterprise" params={{ enterprise: key }} />;
    case 'Zone':
      return <Link {...shared} to="/zone/$zone" params={{ zone: key }} />;
    case 'Chain':
      return <Link {...shared} to="/chain/$chain" params={{ chain: key }} />;
    case 'Region':
      return <Link {...shared} to="/" search={{ ...search, area: subject.id }} />;
    default:
      return <span>{name}</span>;
  }
}
