import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterpriseChoicesDocument, ProjectChoicesDocument } from '../gen/Template.ts';
import { useName } from '../i18n/name.ts';
import { defaultArea, useFrame } from '../ui/useFrame.ts';
import type { Option } from './field.ts';

type Shared = { id: string; autoFocus: boolean; status?: 'error'; placeholder?: string };
type Found = readonly { id: string; name: string; nameEn: string | null }[];

/** Everything found and chosen, each once. */
function useOptions(chosen: readonly Option[], found: Found | undefined): Option[] {
  const name = useName();
  const all = [...chosen, ...(found ?? []).map((each) => ({ value: each.id, label: name(each) }))];
  return [...new Map(all.map((option) => [option.value, option])).values()];
}

/** Enterprises, found by a part of their name. */
export function EnterpriseSearch({
  shared,
  chosen,
  value,
  change,
}: {
  shared: Shared;
  chosen: readonly Option[];
  value: string[];
  change(value: string[]): void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const name = useDeferredValue(text.trim());
  const { data, loading } = useQuery(EnterpriseChoicesDocument, { variables: { name }, skip: name === '' });
  const [seen, setSeen] = useState<readonly Option[]>(chosen);
  const options = useOptions(seen, name === '' ? undefined : data?.enterprises.nodes);
  return (
    <Select
      {...shared}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      options={options}
      value={value}
      onChange={(next: string[]) => {
        setSeen(options);
        setText('');
        change(next);
      }}
      notFoundContent={name === '' ? t('change.typeName') : loading ? t('state.loading') : t('scope.noMatch')}
    />
  );
}

/** A project, found by a part of its name. */
export function ProjectSearch({
  shared,
  chosen,
  value,
  change,
}: {
  shared: Shared;
  chosen: readonly Option[];
  value: string;
  change(value: string): void;
}) {
  const { t } = useTranslation();
  const frame = useFrame();
  const [typed, setText] = useState('');
  const text = useDeferredValue(typed.trim());
  const area = defaultArea(frame.data);
  const { data, loading } = useQuery(ProjectChoicesDocument, {
    variables: { area: area ?? '', text },
    skip: text === '' || !area,
  });
  const [seen, setSeen] = useState<readonly Option[]>(chosen);
  const options = useOptions(seen, text === '' ? undefined : data?.projects.nodes);
  return (
    <Select
      {...shared}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear
      options={options}
      value={value || null}
      onChange={(next) => {
        setSeen(options);
        change(next ?? '');
      }}
      notFoundContent={text === '' ? t('change.typeName') : loading ? t('state.loading') : t('scope.noMatch')}
    />
  );
}
