import { Trans, useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { Book } from './origin-book.ts';

/** One sentence: how much is not known, then what came, and what came of aiming. */
export function OriginHeadline({ book }: { book: Book }) {
  const { t } = useTranslation();
  const name = useName();
  const { area, projects, outside, homeGrown, unknown, sources, regions } = book.origins;
  const aimed = regions.filter(({ aims }) => aims.length > 0);
  return (
    <header className="page-head">
      <h1>
        {projects.length > 0 ? (
          <Trans
            i18nKey="origin.headline"
            values={{
              area: name(area),
              projects: projects.length,
              unknown: unknown.projects,
              outside: outside.projects,
              regions: sources.filter((source) => source.projects.length > 0).length,
              home: homeGrown.projects,
              aimed: aimed.length,
              came: aimed.filter(({ outcome }) => outcome === 'CAME').length,
            }}
            components={emphasis}
          />
        ) : (
          t('origin.headlineNone', { area: name(area) })
        )}
      </h1>
    </header>
  );
}
