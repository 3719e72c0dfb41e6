import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from './useTitle.ts';

export function NoSuchPage() {
  const { t } = useTranslation();
  useTitle(t('state.noPage'));
  return (
    <main id="content" tabIndex={-1} className="notice">
      <h1>{t('state.noPage')}</h1>
      <p>{t('state.noPageMore')}</p>
      <p>
        <Link to="/">{t('state.toOverview')}</Link>
      </p>
    </main>
  );
}
