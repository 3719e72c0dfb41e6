import { Select } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import type { ComparedRowFragment } from '../gen/graphql.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { CauseMark } from './CauseMark.tsx';
import { CAUSES, CHANGES, SUBJECTS } from './compare-search.ts';
import { type Filter, listable, shownOf } from './shown-differences.ts';

type Props = { rows: readonly ComparedRowFragment[]; filter: Filter; choose(filter: Filter): void };

/** Which differences are listed: by cause, by the way they changed, by what they are about; with counts. */
export function DifferenceFilters({ rows, filter, choose }: Props) {
  const { t } = useTranslation();
  const count = (change: Filter) => shownOf(rows, { ...filter, ...change }).length;
  const isFiltered = filter.cause !== undefined || filter.change !== undefined || filter.about !== undefined;
  return (
    <div className="differencefilters">
      <fieldset aria-label={t('compare.filterCause')}>
        {CAUSES.map((cause) => (
          <button
            key={cause}
            type="button"
            aria-pressed={filter.cause === cause}
            onClick={() => choose({ ...filter, cause: filter.cause === cause ? undefined : cause })}
          >
            <CauseMark cause={cause} /> <b>{count({ cause })}</b>
          </button>
        ))}
      </fieldset>
      <fieldset aria-label={t('compare.filterChange')}>
        {CHANGES.map((change) => (
          <button
            key={change}
            type="button"
            aria-pressed={filter.change === change}
            onClick={() => choose({ ...filter, change: filter.change === change ? undefined : change })}
          >
            {t(`compare.change.${change}`)} <b>{count({ change })}</b>
          </button>
        ))}
      </fieldset>
      <Select
        aria-label={t('compare.about.label')}
        size="small"
        value={filter.about ?? 'named'}
        options={(['named', ...SUBJECTS] as const).map((value) => ({ value, label: t(`compare.about.${value}`) }))}
        onChange={(value) => choose({ ...filter, about: SUBJECTS.find((subject) => subject === value) })}
        popupMatchSelectWidth={200}
      />
      <p className="quiet" role="status">
        <Trans
          i18nKey="compare.shown"
          values={{ shown: shownOf(rows, filter).length, total: listable(rows).length }}
          components={emphasis}
        />
        {isFiltered && (
          <button
            type="button"
            className="textbutton"
            onClick={() => choose({ cause: undefined, change: undefined, about: undefined })}
          >
            {t('compare.clear')}
          </button>
        )}
      </p>
    </div>
  );
}
