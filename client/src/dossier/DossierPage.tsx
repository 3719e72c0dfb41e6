import { useTranslation } from 'react-i18next';

export function DossierPage() {
  const { t } = useTranslation();
  return (
    <main id="content" tabIndex={-1}>
      <h1>{t('dossier.title')}</h1>
    </main>
  );
}
