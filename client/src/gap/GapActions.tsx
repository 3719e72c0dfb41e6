import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../ui/key.ts';
import '../ui/page.css';

type Props = { chain: string; segment: string; recruitable: boolean };

/** What to do about a gap: who could fill it, and what would change if somebody did. */
export function GapActions({ chain, segment, recruitable }: Props) {
  const { t } = useTranslation();
  const keys = { chain: keyOf(chain), segment: keyOf(segment) };
  return (
    <>
      {recruitable && (
        <Link
          className="buttonlink"
          data-primary
          to="/targets/$chain/$segment"
          params={keys}
          search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
        >
          {t('gap.findTargets')}
        </Link>
      )}
      <Link
        className="buttonlink"
        to="/landing"
        search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }), ...keys })}
      >
        {t('gap.simulate')}
      </Link>
    </>
  );
}
