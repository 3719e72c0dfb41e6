import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import type { Thing } from './ask.ts';

/** To the page of a thing; nothing where it has none of its own. */
export function ThingLink({ thing: { id, kind }, scope: { area, asOf } }: { thing: Thing; scope: Scope }) {
  const { t } = useTranslation();
  const key = keyOf(id);
  const shared = { className: 'plainlink', search: { area, asOf }, children: t('explore.open') };
  if (kind === 'ENTERPRISE') return <Link to="/enterprise/$enterprise" params={{ enterprise: key }} {...shared} />;
  if (kind === 'PROJECT') return <Link to="/project/$project" params={{ project: key }} {...shared} />;
  if (kind === 'ZONE') return <Link to="/zone/$zone" params={{ zone: key }} {...shared} />;
  if (kind === 'CHAIN') return <Link to="/chain/$chain" params={{ chain: key }} {...shared} />;
  return null;
}
