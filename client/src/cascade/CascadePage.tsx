import { useTranslation } from 'react-i18next';

export function CascadePage() {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1}>
      <h1>{t('cascade.title')}</h1>
    </main>
  );
}
