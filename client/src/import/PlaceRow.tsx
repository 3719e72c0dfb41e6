import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import { isDoubtful, type Mapping, type ReadPlace } from './job.ts';
import { withTable } from './mapping-draft.ts';
import { PlaceColumns } from './PlaceColumns.tsx';
import type { Tables } from './useTables.ts';

type Props = {
  place: ReadPlace;
  draft: Mapping;
  tables: Tables;
  /** When it is written nothing can be said any more. */
  fixed: boolean;
  change(draft: Mapping): void;
};

const LEAVE = '';

/** A sheet or file: its table, how many of its columns are known, and how it was read. */
export function PlaceRow({ place, draft, tables, fixed, change }: Props) {
  const { t } = useTranslation();
  const { place: name, near, columns, rows, normalised, encoding } = place;
  const choice = draft[name];
  const table = choice?.table === undefined ? place.table : choice.table;
  const unknown = columns.filter(({ how }) => how === 'UNKNOWN').length;
  const doubtful = place.table !== null && isDoubtful(place, choice);
  const [open, setOpen] = useState(doubtful);
  const told = [
    place.how === 'CHOSEN' && t('importing.places.chosen'),
    encoding && encoding !== 'UTF-8' && t('importing.places.encoding', { encoding }),
    normalised > 0 && t('importing.places.normalised', { count: normalised }),
  ].filter(Boolean);
  const nearest = near.map(tables.tableTitle).join(t('listComma'));
  const options = [
    { value: LEAVE, label: t('importing.places.leave') },
    ...[...tables.tables]
      .sort((a, b) => rank(near, a.name) - rank(near, b.name))
      .map((each) => ({ value: each.name, label: `${tables.tableTitle(each.name)} ${each.name}` })),
  ];
  return (
    <tbody data-doubtful={place.how === 'UNKNOWN' || doubtful || undefined}>
      <tr>
        <th scope="row">{name}</th>
        <td>
          {fixed ? (
            table === null ? (
              <span className="quiet">{t('importing.places.leftOut')}</span>
            ) : (
              tables.tableTitle(table)
            )
          ) : (
            <Select
              aria-label={t('importing.places.tableOf', { place: name })}
              className="placestable-select"
              value={choice?.table === null || place.how === 'LEFT_OUT' ? LEAVE : table}
              placeholder={t('importing.places.pick')}
              options={options}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={320}
              onChange={(value: string) => change(withTable(draft, name, value === LEAVE ? null : value))}
            />
          )}
          {place.how === 'UNKNOWN' && choice?.table === undefined && (
            <small className="say-orange">
              {t('importing.places.unknownTable')}
              {nearest && ` · ${t('importing.places.near', { names: nearest })}`}
            </small>
          )}
        </td>
        <td className="figure">{place.how === 'LEFT_OUT' ? '' : countFigure(rows)}</td>
        <td>
          {place.table !== null && <KnownColumns place={place} unknown={unknown} />}
          {place.table !== null && !fixed && (
            <button
              type="button"
              className="textbutton placestable-open"
              aria-expanded={open}
              aria-label={open ? undefined : t('importing.places.changeOf', { place: name })}
              onClick={() => setOpen(!open)}
            >
              {open ? t('importing.places.close') : t('importing.places.change')}
            </button>
          )}
          {place.table === null && place.how === 'UNKNOWN' && table !== null && (
            <small>{t('importing.places.onlyAfter')}</small>
          )}
        </td>
        <td className="quiet">{told.join(' · ')}</td>
      </tr>
      {open && place.table !== null && place.table === table && !fixed && (
        <tr className="placestable-columns">
          <td colSpan={5}>
            <PlaceColumns place={place} table={place.table} draft={draft} tables={tables} change={change} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Nearest first; the others keep their order. */
const rank = (near: readonly string[], table: string): number => {
  const at = near.indexOf(table);
  return at < 0 ? near.length : at;
};

function KnownColumns({ place: { columns, missing }, unknown }: { place: ReadPlace; unknown: number }) {
  const { t } = useTranslation();
  const known = columns.filter(({ column }) => column !== null).length;
  if (unknown === 0 && missing.length === 0) return <>{t('importing.places.all', { count: known })} </>;
  return (
    <>
      {t('importing.places.some', { known })}
      {unknown > 0 && <b className="say-orange"> · {t('importing.places.unknown', { count: unknown })}</b>}
      {missing.length > 0 && <b> · {t('importing.places.missing', { count: missing.length })}</b>}{' '}
    </>
  );
}
