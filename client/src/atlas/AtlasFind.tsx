import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploreSearchDocument } from '../gen/Explore.ts';
import { useName } from '../i18n/name.ts';
import { fetchJson, type Named } from './names.ts';
import type { Atlas } from './read-atlas.ts';

type Props = { atlas: Atlas; choose(id: string): void };

/** A thing by any part of its name, or by pinyin where the search knows it; products by their names. */
export function AtlasFind({ atlas, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { data } = useQuery(ExploreSearchDocument, { variables: { text: asked }, skip: asked === '' });
  const [onMap, setOnMap] = useState<readonly Named[]>([]);
  useEffect(() => {
    let current = true;
    if (asked === '') setOnMap([]);
    else
      fetchJson<Named[]>(`/atlas/${atlas.stamp}/find?day=${atlas.day}&text=${encodeURIComponent(asked)}`).then(
        (found) => current && setOnMap(found),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [asked, atlas]);
  const searched: readonly Named[] =
    asked === '' ? [] : (data?.search.map(({ node }) => ({ ...node, nameEn: node.nameEn ?? null })) ?? []);
  const known = new Set(searched.map(({ id }) => id));
  const others = onMap.filter(({ id }) => !known.has(id));
  const group = (label: string, things: readonly Named[]) =>
    things.length > 0
      ? [{ label, title: '', options: things.map((thing) => ({ value: thing.id, label: name(thing) })) }]
      : [];
  return (
    <Select<string | null>
      aria-label={t('atlas.find')}
      placeholder={t('atlas.findMore')}
      value={null}
      options={[...group(t('atlas.found'), searched), ...group(t('atlas.byName'), others)]}
      onChange={(id) => id && choose(id)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={asked === '' ? t('atlas.findMore') : t('atlas.notFound')}
      style={{ width: 220 }}
    />
  );
}
