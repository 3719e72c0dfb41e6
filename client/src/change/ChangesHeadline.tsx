import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import type { ChangeEntryFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';

type Props = { changes: readonly ChangeEntryFragment[]; total: number; of: string | undefined };

/** How many changes, by how many, the last when; what an import left out is said first. */
export function ChangesHeadline({ changes, total, of }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [last] = changes;
  const aside = changes.filter(({ setAside }) => setAside !== null).length;
  const values = {
    total,
    aside,
    people: new Set(changes.map(({ by }) => by)).size,
    by: last?.by,
    date: last?.at.slice(0, 10),
    name: last && name({ name: last.subjectName, nameEn: last.subjectNameEn }),
  };
  return (
    <header className="page-head">
      <h1>
        {aside > 0 && <Trans i18nKey="change.headline.aside" values={values} components={emphasis} />}
        {of && last && <Trans i18nKey="change.headline.of" values={values} components={emphasis} />}
        {last ? (
          <Trans i18nKey="change.headline.all" values={values} components={emphasis} />
        ) : (
          t('change.headline.none')
        )}
      </h1>
      {of && (
        <Link to="/changes" search={({ of: _, ...rest }) => rest} className="plainlink">
          {t('change.allChanges')}
        </Link>
      )}
    </header>
  );
}
