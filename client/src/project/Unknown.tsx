import { useTranslation } from 'react-i18next';

/** No source states it: neither zero nor nothing. */
export function Unknown() {
  const { t } = useTranslation();
  return <span className="quiet">{t('unknown')}</span>;
}
