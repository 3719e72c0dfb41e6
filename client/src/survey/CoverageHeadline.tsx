import { Trans, useTranslation } from 'react-i18next';
import type { CoverageQuery } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';

/** How much is not known, how much is, and what to survey first: from the list below it. */
export function CoverageHeadline({ coverage, unknowns }: CoverageQuery) {
  const { t } = useTranslation();
  const name = useName();
  const [first] = unknowns;
  const unknown = unknowns.filter(({ kind }) => kind === 'SEGMENT').length;
  const values = { area: name(coverage.area), coverage: percentFigure(coverage.share.coverage ?? 0) };
  return (
    <header className="page-head">
      <h1>
        {first?.segment ? (
          <Trans
            i18nKey="survey.headline"
            values={{ ...values, unknown, first: name(first.segment) }}
            components={emphasis}
          />
        ) : (
          <Trans i18nKey="survey.allKnown" values={values} components={emphasis} />
        )}
      </h1>
      {coverage.area.kind === 'CITY' && <p className="quiet coverage-note">{t('survey.cityNote')}</p>}
    </header>
  );
}
