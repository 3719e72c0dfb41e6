import { useTranslation } from 'react-i18next';
import type { KnownShareFragment } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';

/** How much is known, as a bar: the rest is hatched, for it is not known rather than not there. */
export function ShareBar({ share }: { share: KnownShareFragment }) {
  const { t } = useTranslation();
  const { coverage, known, total } = share;
  const figure = percentFigure(coverage ?? 0);
  return (
    <span className="sharebar">
      <span className="for-ears">{t('survey.shareSpoken', { coverage: figure, known, total })}</span>
      <span className="sharebar-track" aria-hidden="true">
        <span style={{ width: `${coverage ?? 0}%` }} />
      </span>
      <b aria-hidden="true">{figure}%</b>
      <small aria-hidden="true">{t('survey.ofSegments', { known, total })}</small>
    </span>
  );
}
