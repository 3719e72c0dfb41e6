import { useTranslation } from 'react-i18next';
import { useSourceMarks } from '../evidence/useSourceMarks.ts';

/** The sources that came between the dates: what was learned was learned from them. */
export function SourcesBetween({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation();
  const { marks } = useSourceMarks();
  const between = marks.filter(({ day }) => day > from && day <= to);
  const count = between.reduce((sum, { titles }) => sum + titles.length, 0);
  return (
    <footer className="sourcesbetween">
      <p>
        {count > 0 ? <b>{t('compare.sources', { count })}</b> : t('compare.noSources')}
        {between.flatMap(({ day, titles }) =>
          titles.map((title) => (
            <span key={`${day} ${title}`}>
              {day} {title}
            </span>
          )),
        )}
      </p>
      <p className="quiet">{t('compare.how')}</p>
    </footer>
  );
}
