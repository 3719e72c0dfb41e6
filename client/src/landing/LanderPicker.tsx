import { BankOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LandersQuery } from '../gen/graphql.ts';
import { LandersDocument, NameOfEnterpriseDocument } from '../gen/Landing.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

type Props = {
  segment: string;
  area: string | undefined;
  enterprise: string | null;
  choose(enterprise: string | null): void;
};
type Firm = LandersQuery['enterprises']['nodes'][number];

const UNNAMED = '';

/** Who lands: nobody in particular, a maker of the segment elsewhere, or anybody by name. */
export function LanderPicker({ segment, area, enterprise, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { data: makers, loading } = useQuery(LandersDocument, {
    variables: { segment: `Segment:${segment}`, local: false, area: area ?? null, name: null },
    skip: segment === '' || !area,
  });
  const { data: others } = useQuery(LandersDocument, {
    variables: { segment: null, local: null, area: null, name: asked },
    skip: asked === '',
  });
  const { data: chosen } = useQuery(NameOfEnterpriseDocument, {
    variables: { enterprise: `Enterprise:${enterprise}` },
    skip: enterprise === null,
  });
  const option = (firm: Firm) => {
    const province = place({ placeName: firm.province, placeNameEn: firm.provinceEn }) ?? place(firm);
    return { value: keyOf(firm.id), label: [name(firm), firm.code, province].filter(Boolean).join(' ') };
  };
  const named = (firms: readonly Firm[]) => firms.filter(({ unnamed }) => !unnamed);
  const { nodes: listedMakers = [], totalCount = 0 } = makers?.enterprises ?? {};
  const making = named(listedMakers);
  const makersLabel =
    totalCount > listedMakers.length
      ? t('landing.editor.makersOf', { listed: listedMakers.length, total: totalCount })
      : t('landing.editor.makers');
  const ids = new Set(making.map(({ id }) => id));
  const found = asked === '' ? [] : named(others?.enterprises.nodes ?? []).filter(({ id }) => !ids.has(id));
  const listed = [...making, ...found].some(({ id }) => keyOf(id) === enterprise);
  const kept =
    enterprise === null || listed
      ? []
      : [{ value: enterprise, label: chosen?.node?.__typename === 'Enterprise' ? name(chosen.node) : enterprise }];
  return (
    <Select
      aria-label={t('landing.editor.enterprise')}
      prefix={<BankOutlined />}
      value={enterprise ?? UNNAMED}
      loading={loading}
      options={[
        { value: UNNAMED, label: t('landing.unnamed') },
        ...kept,
        ...(making.length > 0 ? [{ label: makersLabel, title: '', options: making.map(option) }] : []),
        ...(found.length > 0 ? [{ label: t('landing.editor.others'), title: '', options: found.map(option) }] : []),
      ]}
      onChange={(value: string) => choose(value === UNNAMED ? null : value)}
      showSearch={{ optionFilterProp: 'label', onSearch: setTyped }}
      notFoundContent={t('landing.editor.typeName')}
      popupMatchSelectWidth={340}
      style={{ flex: 1, minWidth: 200, maxWidth: 300 }}
    />
  );
}
