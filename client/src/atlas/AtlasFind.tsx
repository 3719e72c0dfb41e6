import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOfId } from '../explore/kind-of-id.ts';
import { useName } from '../i18n/name.ts';
import type { Named } from './names.ts';
import type { Atlas } from './read-atlas.ts';
import { useFound } from './useFound.ts';

const WORDS = {
  NOTHING_ASKED: 'atlas.findMore',
  ASKED: 'state.loading',
  FAILED: 'atlas.notSearched',
  TOLD: 'atlas.notFound',
} as const;
type Props = { atlas: Atlas; choose(id: string): void; outdated(): void };

/** A thing by any part of its name, or by pinyin where the search knows it; products by their names. */
export function AtlasFind({ atlas, choose, outdated }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [typed, setTyped] = useState('');
  const { searched, others, state } = useFound(atlas, useDeferredValue(typed.trim()), outdated);
  // An enterprise and a product may be called the same.
  const labelOf = (thing: Named) => {
    const kind = kindOfId(thing.id);
    return kind ? `${name(thing)} · ${t(`atlas.kinds.${kind}`)}` : name(thing);
  };
  const group = (label: string, things: readonly Named[]) =>
    things.length > 0
      ? [{ label, title: '', options: things.map((thing) => ({ value: thing.id, label: labelOf(thing) })) }]
      : [];
  return (
    <Select<string | null>
      aria-label={t('atlas.find')}
      placeholder={t('atlas.findMore')}
      value={null}
      options={[...group(t('atlas.found'), searched), ...group(t('atlas.byName'), others)]}
      onChange={(id) => id && choose(id)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={t(WORDS[state])}
      style={{ width: 220 }}
    />
  );
}
