import { useTranslation } from 'react-i18next';

export function LandingPage() {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1}>
      <h1>{t('landing.title')}</h1>
    </main>
  );
}
