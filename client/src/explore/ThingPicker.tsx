import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploreNamesDocument } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { useFrame } from '../ui/useFrame.ts';
import type { Thing } from './ask.ts';

type Named = { id: string; name: string; nameEn?: string | null };
type Props = { label: string; value: string | null; drawn: readonly Thing[]; choose(id: string): void };

/** A thing by name: one of the picture, a chain, a place, or an enterprise by a part of its name. */
export function ThingPicker({ label, value, drawn, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const frame = useFrame();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { data } = useQuery(ExploreNamesDocument, { variables: { name: asked }, skip: asked === '' });
  const shown = new Set(drawn.map(({ id }) => id));
  const group = (title: string, things: readonly Named[]) => {
    const options = things.map((thing) => ({ value: thing.id, label: name(thing) }));
    return options.length > 0 ? [{ label: title, title: '', options }] : [];
  };
  const fresh = <T extends Named>(things: readonly T[] | undefined) => things?.filter(({ id }) => !shown.has(id)) ?? [];
  return (
    <Select<string>
      aria-label={label}
      placeholder={t('explore.pick')}
      value={value}
      options={[
        ...group(t('explore.onPicture'), drawn),
        ...group(
          t('explore.enterprises'),
          fresh(data?.enterprises.nodes).filter(({ unnamed }) => !unnamed),
        ),
        ...group(t('explore.chains'), fresh(frame.data?.chains)),
        ...group(t('explore.places'), fresh(frame.data?.areas)),
      ]}
      onChange={choose}
      showSearch={{ optionFilterProp: 'label', onSearch: setTyped }}
      notFoundContent={t('explore.typeName')}
      style={{ flex: 1, minWidth: 0 }}
    />
  );
}
