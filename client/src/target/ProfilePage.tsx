import { useTranslation } from 'react-i18next';

export function ProfilePage() {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1}>
      <h1>{t('target.title')}</h1>
    </main>
  );
}
