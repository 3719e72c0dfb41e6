import { useTranslation } from 'react-i18next';
import { FigureTable } from '../figure/FigureTable.tsx';
import { themeRows } from '../figure/figure-rows.ts';
import type { ZoneQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';

type Props = { data: ZoneQuery; scope: Scope };

/** What sources counted in the zone, its own and those of its parks. */
export function ZoneFigures({ data: { zoneStanding: standing, indicators }, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const themes = themeRows(indicators, standing.zone.id, 'own');
  return (
    <section aria-labelledby="zone-figures">
      <div className="page-title">
        <h2 id="zone-figures">{t('zonePage.figures')}</h2>
        <span className="quiet">{t('zonePage.figuresNote')}</span>
      </div>
      {themes.length === 0 ? (
        <p className="zone-none quiet">{t('zonePage.noFigures')}</p>
      ) : (
        <FigureTable
          themes={themes}
          caption={t('figurePage.caption', { area: name(standing.zone) })}
          scope={scope}
          asOf={standing.asOf}
          subjects={false}
        />
      )}
    </section>
  );
}
