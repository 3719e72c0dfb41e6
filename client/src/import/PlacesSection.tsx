import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TableHead } from '../ui/TableHead.tsx';
import type { Job, Mapping, ReadPlace } from './job.ts';
import { hasSuggestions, suggested, withoutAbsent } from './mapping-draft.ts';
import { PlaceRow } from './PlaceRow.tsx';
import type { Tables } from './useTables.ts';

type Props = { job: Job; places: readonly ReadPlace[]; tables: Tables; busy: boolean; check(mapping: Mapping): void };

/** What each sheet or file was read as; where that is not what was meant, a person says what is, and it is checked again. */
export function PlacesSection({ job, places, tables, busy, check }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Mapping>(job.mapping);
  const changed = JSON.stringify(draft) !== JSON.stringify(job.mapping);
  const fixed = job.state === 'LOADED';
  const asEmpty = withoutAbsent(draft, places, (table, column) => !tables.isRequired(table, column));
  if (places.length === 0) return null;
  return (
    <section aria-label={t('importing.places.title')}>
      <div className="page-title">
        <h2>{t('importing.places.title')}</h2>
        {!fixed && (
          <div className="page-actions">
            {changed && <span className="quiet">{t('importing.places.changed')}</span>}
            {hasSuggestions(draft, places) && (
              <Button onClick={() => setDraft(suggested(draft, places))}>{t('importing.places.suggest')}</Button>
            )}
            {asEmpty !== draft && (
              <Button onClick={() => setDraft(asEmpty)}>{t('importing.places.allAbsentAsEmpty')}</Button>
            )}
            {changed && (
              <Button type="primary" loading={busy} onClick={() => check(draft)}>
                {t('importing.places.check')}
              </Button>
            )}
          </div>
        )}
      </div>
      <table className="listtable placestable">
        <caption className="for-ears">{t('importing.places.caption')}</caption>
        <TableHead
          columns={[
            { title: t('importing.places.place') },
            { title: t('importing.places.table') },
            { title: t('importing.places.rows'), look: 'figure' },
            { title: t('importing.places.columns') },
            { title: t('importing.places.how') },
          ]}
        />
        {places.map((place) => (
          <PlaceRow key={place.place} place={place} draft={draft} tables={tables} fixed={fixed} change={setDraft} />
        ))}
      </table>
    </section>
  );
}
