import { useTranslation } from 'react-i18next';
import { FigureTable } from '../figure/FigureTable.tsx';
import { themeRows } from '../figure/figure-rows.ts';
import type { ZoneQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { ZoneSection } from './ZoneSection.tsx';

type Props = { data: ZoneQuery; scope: Scope };

/** What sources counted in the zone, its own and those of its parks. */
export function ZoneFigures({ data: { zoneStanding: standing, indicators }, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const themes = themeRows(indicators, standing.zone.id, 'own');
  return (
    <ZoneSection
      id="zone-figures"
      title={t('zonePage.figures')}
      note={t('zonePage.figuresNote')}
      none={themes.length === 0 && t('zonePage.noFigures')}
    >
      <FigureTable
        themes={themes}
        caption={t('figurePage.caption', { area: name(standing.zone) })}
        scope={scope}
        asOf={standing.asOf}
        subjects={false}
      />
    </ZoneSection>
  );
}
