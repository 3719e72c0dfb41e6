import { useTranslation } from 'react-i18next';

/** Head of the industry column: groups the list by it, or not. */
export function IndustryHead({ grouped, group }: { grouped: boolean; group(on: boolean): void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="gaptable-grouping"
      aria-pressed={grouped}
      title={t(grouped ? 'table.groupOff' : 'table.groupByIndustry')}
      onClick={() => group(!grouped)}
    >
      {t('table.industry')} <span aria-hidden="true">{grouped ? '▾' : '▸'}</span>
      <span className="for-ears">{t('table.groupByIndustry')}</span>
    </button>
  );
}
