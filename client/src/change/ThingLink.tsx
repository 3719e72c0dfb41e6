import { Link } from '@tanstack/react-router';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';

/** A thing by name, leading to its page; only the name where it has none. */
export function ThingLink({ id, name }: { id: string; name: string }) {
  const scope = useScopeOfAddress();
  const key = keyOf(id);
  const shared = { search: scope, className: 'plainlink', children: name };
  if (id.startsWith('Project:')) return <Link to="/project/$project" params={{ project: key }} {...shared} />;
  if (id.startsWith('Enterprise:'))
    return <Link to="/enterprise/$enterprise" params={{ enterprise: key }} {...shared} />;
  if (id.startsWith('Chain:')) return <Link to="/chain/$chain" params={{ chain: key }} {...shared} />;
  if (id.startsWith('Zone:')) return <Link to="/zone/$zone" params={{ zone: key }} {...shared} />;
  if (id.startsWith('Conflict:')) return <Link to="/conflicts" {...shared} search={{ ...scope, conflict: key }} />;
  if (id.startsWith('Region:')) return <Link to="/" {...shared} search={{ ...scope, area: id }} />;
  return <>{name}</>;
}
