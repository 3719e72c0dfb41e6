import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterpriseNameDocument, EnterprisesNamedDocument } from '../gen/VisitWho.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

type Props = { area: string | undefined; chosen: readonly string[]; choose(keys: string[]): void };

/** Enterprises elsewhere, found by a part of their name, an alias or their stock code. */
export function VisitEnterprisePicker({ area, chosen, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { data, loading } = useQuery(EnterprisesNamedDocument, {
    variables: { name: asked, area: area ?? '' },
    skip: asked === '' || !area,
  });
  const found = asked === '' ? undefined : data?.enterprises;
  const further = found ? found.totalCount - found.nodes.length : 0;
  const options = (found?.nodes ?? []).map((enterprise) => ({
    value: keyOf(enterprise.id),
    label: (
      <span className="visit-option">
        <b>{name(enterprise)}</b>
        <small>
          {[enterprise.code, place({ placeName: enterprise.province, placeNameEn: enterprise.provinceEn })]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
    ),
  }));
  return (
    <Select
      mode="multiple"
      aria-label={t('visit.enterprises')}
      placeholder={t('visit.enterprisesPlaceholder')}
      value={[...chosen]}
      options={
        further > 0
          ? [...options, { value: '', label: t('visit.moreMatch', { count: further }), disabled: true }]
          : options
      }
      labelRender={({ value }) => <ChosenName id={`Enterprise:${value}`} />}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      allowClear
      maxTagCount="responsive"
      notFoundContent={t(asked === '' || loading ? 'visit.typeMore' : 'visit.nobody')}
      popupMatchSelectWidth={320}
      onChange={(keys: string[]) => {
        setTyped('');
        choose(keys);
      }}
      style={{ flex: '1 1 240px', maxWidth: 340 }}
    />
  );
}

/** A link carries keys only; the name comes with a look at the enterprise itself. */
function ChosenName({ id }: { id: string }) {
  const name = useName();
  const { data } = useQuery(EnterpriseNameDocument, { variables: { id } });
  const firm = data?.node;
  return <>{firm && 'name' in firm ? name(firm) : keyOf(id)}</>;
}
