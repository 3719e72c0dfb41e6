import { Trans, useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { Counts } from './counts.ts';
import type { Atlas } from './read-atlas.ts';

type Props = { atlas: Atlas; counts: Counts; renewing: boolean };

/** How much the map holds, what of it is related to nothing said first; and what is not known yet. */
export function AtlasHeadline({ atlas, counts, renewing }: Props) {
  const { t } = useTranslation();
  return (
    <header className="page-head">
      <h1>
        <Trans
          i18nKey={counts.alone > 0 ? 'atlas.headline' : 'atlas.headlineAll'}
          values={{
            alone: countFigure(counts.alone),
            things: countFigure(atlas.things),
            links: countFigure(atlas.links),
            groups: countFigure(atlas.ids.length),
          }}
          components={emphasis}
        />
      </h1>
      {renewing && <span className="quiet">{t('atlas.renewing')}</span>}
      {counts.later > 0 && <span className="quiet">{t('atlas.later', { figure: countFigure(counts.later) })}</span>}
    </header>
  );
}
