import { useTranslation } from 'react-i18next';

/** Not surely in the area: the place is unknown, or told only as a wider one. */
export function PlaceMark() {
  const { t } = useTranslation();
  return (
    <em className="placemark" title={t('project.vaguePlaceMore')}>
      {t('project.vaguePlace')}
    </em>
  );
}
