import { useTranslation } from 'react-i18next';

export function NeedsPage() {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1}>
      <h1>{t('leaderPage.title')}</h1>
    </main>
  );
}
