import { StarFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { ShownLanding } from './shown-landing.ts';

/** Onwards: each named enterprise to a shortlist of its gap, or the simulation away. */
export function LandingFoot({ landing, clear }: { landing: ShownLanding; clear(): void }) {
  const { t } = useTranslation();
  const name = useName();
  const named = landing.landings.flatMap(({ enterprise, ...rest }) => (enterprise ? [{ enterprise, ...rest }] : []));
  const [only] = named.length === 0 ? landing.landings : named;
  return (
    <footer className="inspector-foot landing-foot">
      {named.length === 0 && only && (
        <Link
          className="landing-onward"
          to="/targets/$chain/$segment"
          params={{ chain: keyOf(only.chain.id), segment: keyOf(only.segment.id) }}
          search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
        >
          {t('landing.findTargets', { segment: name(only.segment) })}
        </Link>
      )}
      {named.map(({ enterprise, chain, segment }) => (
        <Link
          key={`${enterprise.id} ${segment.id}`}
          className="landing-onward"
          to="/targets/$chain/$segment"
          params={{ chain: keyOf(chain.id), segment: keyOf(segment.id) }}
          search={({ area, asOf }) => ({
            ...(area && { area }),
            ...(asOf && { asOf }),
            target: keyOf(enterprise.id),
          })}
        >
          <StarFilled aria-hidden="true" />{' '}
          {named.length === 1 ? t('landing.store') : t('landing.storeOf', { enterprise: name(enterprise) })}
        </Link>
      ))}
      <Button onClick={clear}>{t('landing.clear')}</Button>
    </footer>
  );
}
