import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Scope } from '../search.ts';
import { exploreFrom } from './log-address.ts';

/** From the page of a thing to an exploration that begins with it. */
export function ExploreHere({ id, scope, inline }: { id: string; scope: Scope; inline?: boolean }) {
  const { t } = useTranslation();
  return (
    <Link className={inline ? 'plainlink' : 'buttonlink'} to="/explore" search={exploreFrom(id, scope)}>
      {t('nav.exploreHere')}
    </Link>
  );
}
