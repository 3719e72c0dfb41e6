import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploreSearchDocument } from '../gen/Explore.ts';
import { useName } from '../i18n/name.ts';
import { useFrame } from '../ui/useFrame.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import type { Thing } from './ask.ts';
import { kindOfId } from './kind-of-id.ts';

type Named = { id: string; name: string; nameEn?: string | null };
type Props = {
  label: string;
  value: string | null;
  drawn: readonly Thing[];
  /** Not to be chosen. */
  except?: string;
  choose(id: string): void;
};

/** A thing by name: those drawn, chains and places to choose from; anything else by any part of its name or pinyin. */
export function ThingPicker({ label, value, drawn, except, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const frame = useFrame();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { asOf = null } = useScopeOfAddress();
  const { data, error } = useQuery(ExploreSearchDocument, { variables: { text: asked, asOf }, skip: asked === '' });
  const shown = new Set(drawn.map(({ id }) => id));
  // An enterprise and a product may be called the same.
  const labelOf = (thing: Named) => {
    const kind = kindOfId(thing.id);
    return kind ? `${name(thing)} · ${t(`explore.kinds.${kind}`)}` : name(thing);
  };
  const group = (title: string, things: readonly Named[] | undefined) => {
    const options = (things ?? [])
      .filter(({ id }) => id !== except)
      .map((thing) => ({ value: thing.id, label: labelOf(thing) }));
    return options.length > 0 ? [{ label: title, title: '', options }] : [];
  };
  const fresh = <T extends Named>(things: readonly T[] | undefined) => things?.filter(({ id }) => !shown.has(id));
  const unasked = [
    ...group(t('explore.onPicture'), drawn),
    ...group(t('explore.chains'), fresh(frame.data?.chains)),
    ...group(t('scope.madeChain'), fresh(frame.data?.madeChains)),
    ...group(t('explore.places'), fresh(frame.data?.areas)),
  ];
  const found = group(
    t('explore.found'),
    data?.search.map(({ node }) => node),
  );
  return (
    <Select<string>
      aria-label={label}
      placeholder={t('explore.pick')}
      value={value}
      options={asked === '' ? unasked : found}
      onChange={choose}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={t(error ? 'explore.notSearched' : asked !== '' && !data ? 'state.loading' : 'explore.notFound')}
      style={{ flex: 1, minWidth: 0 }}
    />
  );
}
