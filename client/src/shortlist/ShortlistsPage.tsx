import { useTranslation } from 'react-i18next';

export function ShortlistsPage() {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1}>
      <h1>{t('shortlist.title')}</h1>
    </main>
  );
}
