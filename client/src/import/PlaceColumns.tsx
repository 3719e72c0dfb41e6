import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mapping, ReadColumn, ReadPlace } from './job.ts';
import { withChoice, withColumn } from './mapping-draft.ts';
import type { Tables } from './useTables.ts';

type Props = { place: ReadPlace; table: string; draft: Mapping; tables: Tables; change(draft: Mapping): void };

const LEAVE = '';

/** The columns of a sheet or file, the doubtful ones first: each stands for one of the table's, or is left out. */
export function PlaceColumns({ place, table, draft, tables, change }: Props) {
  const { t } = useTranslation();
  const { place: name, columns, missing } = place;
  const said = draft[name]?.columns ?? {};
  const doubtful = columns.filter(({ how }) => how === 'UNKNOWN');
  const [all, setAll] = useState(doubtful.length === 0 && missing.length === 0);
  const others = columns.filter(({ how }) => how !== 'UNKNOWN');
  const options = [
    { value: LEAVE, label: t('importing.places.leave') },
    ...(tables.find(table)?.columns ?? []).map((column) => ({
      value: column.name,
      label: `${tables.columnTitle(table, column.name)}${column.required ? ' *' : ''} ${column.name}`,
    })),
  ];
  const pickedFor = ({ label, column, how }: ReadColumn) => {
    const chosen = said[label];
    if (chosen === null || (chosen === undefined && how === 'LEFT_OUT')) return LEAVE;
    return chosen ?? column;
  };
  return (
    <>
      <ul className="placecolumns">
        {[...doubtful, ...(all ? others : [])].map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one label.
          <li key={`${column.label} ${at}`} data-unknown={pickedFor(column) === null || undefined}>
            <span className="cut" title={column.label}>
              {column.label || t('importing.places.noLabel')}
            </span>
            <Select
              size="small"
              aria-label={t('importing.places.columnOf', { place: name, label: column.label })}
              value={pickedFor(column)}
              placeholder={
                column.near[0] === undefined
                  ? t('importing.places.pick')
                  : t('importing.places.near', { names: tables.columnTitle(table, column.near[0]) })
              }
              options={options}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={280}
              onChange={(value: string) =>
                change(withColumn(draft, name, column.label, value === LEAVE ? null : value))
              }
            />
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" className="textbutton placecolumns-all" onClick={() => setAll(true)}>
          {t('importing.places.others', { count: others.length })}
        </button>
      )}
      {missing.length > 0 && (
        <p className="placecolumns-missing">
          {t('importing.places.absent', {
            columns: missing
              .map((column) =>
                tables.isRequired(table, column)
                  ? t('importing.places.absentRequired', { column: tables.columnTitle(table, column) })
                  : tables.columnTitle(table, column),
              )
              .join(t('listComma')),
          })}{' '}
          {missing.some((column) => !tables.isRequired(table, column)) && (
            <Checkbox
              checked={draft[name]?.absentAsEmpty ?? false}
              onChange={({ target }) => change(withChoice(draft, name, { absentAsEmpty: target.checked }))}
            >
              {t('importing.places.absentAsEmpty')}
            </Checkbox>
          )}
        </p>
      )}
    </>
  );
}
