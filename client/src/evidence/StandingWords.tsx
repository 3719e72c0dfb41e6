import { ExperimentOutlined, FileTextOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';

/** Stated or inferred, and how sure: as a sign with words. */
export function StandingWords({ standing, confidence }: { standing: Standing; confidence: number | null }) {
  const { t } = useTranslation();
  const Sign = standing === 'OBSERVED' ? FileTextOutlined : ExperimentOutlined;
  return (
    <span className="standingwords">
      <Sign aria-hidden="true" /> {t(`standing.${standing}`)}
      {confidence !== null && ` · ${t('gap.confidence', { percent: percentFigure(100 * confidence) })}`}
    </span>
  );
}
