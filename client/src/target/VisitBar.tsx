import { useQuery } from '@apollo/client/react';
import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChainOptions } from '../chain/useChainOptions.ts';
import { RegionsDocument } from '../gen/VisitWho.ts';
import { useFrame } from '../ui/useFrame.ts';
import type { VisitSearch } from './target-search.ts';
import { VisitEnterprisePicker } from './VisitEnterprisePicker.tsx';
import { VisitRegionPicker } from './VisitRegionPicker.tsx';

type Props = { area: string | undefined; search: VisitSearch; asked: boolean; change(next: VisitSearch): void };

const orNone = (values: string[]) => (values.length > 0 ? values : undefined);

/** Whom we meet: regions, enterprises or both; which chains; and how the lines are grouped. */
export function VisitBar({ area, search, asked, change }: Props) {
  const { t } = useTranslation();
  const frame = useFrame();
  const { data } = useQuery(RegionsDocument);
  const homes = useMemo(
    () => new Set(frame.data?.areas.filter(({ kind }) => kind === 'CITY').map(({ id }) => id)),
    [frame.data],
  );
  const chains = useChainOptions().grouped;
  return (
    <section className="visitbar no-print" aria-label={t('visit.who')}>
      <span className="scopebar-label">{t('visit.who')}</span>
      <VisitRegionPicker
        regions={data?.regions ?? []}
        homes={homes}
        chosen={search.regions ?? []}
        choose={(regions) => change({ regions: orNone(regions) })}
      />
      <VisitEnterprisePicker
        area={area}
        chosen={search.enterprises ?? []}
        choose={(enterprises) => change({ enterprises: orNone(enterprises) })}
      />
      <Select
        mode="multiple"
        aria-label={t('visit.chains')}
        placeholder={t('visit.chainsPlaceholder')}
        value={search.chains ?? []}
        options={chains}
        optionFilterProp="label"
        allowClear
        maxTagCount="responsive"
        onChange={(keys) => change({ chains: orNone(keys) })}
        style={{ flex: '1 1 150px', maxWidth: 220 }}
      />
      {asked && (
        <>
          <button
            type="button"
            className="textbutton"
            onClick={() => change({ regions: undefined, enterprises: undefined, chains: undefined, topic: undefined })}
          >
            {t('visit.clear')}
          </button>
          <Segmented
            className="visitbar-group"
            aria-label={t('visit.group')}
            value={search.group ?? 'merit'}
            options={[
              { value: 'merit', label: t('visit.byMerit') },
              { value: 'enterprise', label: t('visit.byEnterprise') },
            ]}
            onChange={(value) => change({ group: value === 'enterprise' ? value : undefined })}
          />
        </>
      )}
    </section>
  );
}
