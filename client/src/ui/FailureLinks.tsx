import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import type { Failure } from './failure.ts';
import { useFrame } from './useFrame.ts';

/** What the server suggests instead, as links that keep the rest of the view. */
export function FailureLinks({ failure }: { failure: Failure }) {
  const { t } = useTranslation();
  const name = useName();
  const { pathname } = useLocation();
  const { data } = useFrame();
  const known = new Map([...(data?.chains ?? []), ...(data?.areas ?? [])].map((thing) => [thing.id, name(thing)]));
  const { argument, code, suggestions } = failure;
  if (code === 'BAD_DATE') {
    return (
      <p>
        <Link to={pathname} search={({ asOf: _, ...rest }) => rest}>
          {t('state.backToDefault')}
        </Link>
      </p>
    );
  }
  if (argument === 'weights' || argument === 'gates') {
    return (
      <p>
        <Link to={pathname} search={(search) => ({ ...search, [argument]: undefined })}>
          {t(`state.without.${argument}`)}
        </Link>
      </p>
    );
  }
  if (argument === 'area') {
    return (
      <ul className="notice-links">
        {suggestions
          .filter((id) => known.has(id))
          .map((area) => (
            <li key={area}>
              <Link to={pathname} search={(search) => ({ ...search, area })}>
                {known.get(area)}
              </Link>
            </li>
          ))}
        <li>
          <Link to={pathname} search={({ area: _, ...rest }) => rest}>
            {t('state.backToCity')}
          </Link>
        </li>
      </ul>
    );
  }
  if (argument === 'chain' || argument === 'segment') {
    const chains = suggestions.filter((id) => id.startsWith('Chain:'));
    return (
      <ul className="notice-links">
        {chains.map((id) => (
          <li key={id}>
            <Link
              to="/chain/$chain"
              params={{ chain: id.slice('Chain:'.length) }}
              search={({ area, asOf }) => ({ area, asOf })}
            >
              {known.get(id) ?? id}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/" search={({ area, asOf }) => ({ area, asOf })}>
            {t('state.toOverview')}
          </Link>
        </li>
      </ul>
    );
  }
  return null;
}
