import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FilteredByDocument } from '../gen/Projects.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

type Words = 'project.ofBacker' | 'project.ofSegment' | 'project.ofBand';
type Remove = { words: Words; remove(): void };

/** A filter that came with the link, and how to be rid of it. */
export function RemoveChip({ name, words, remove }: Remove & { name: string }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="registerfilters-chip" aria-label={t('project.remove', { name })} onClick={remove}>
      {t(words, { name })} <CloseOutlined aria-hidden="true" />
    </button>
  );
}

/** The same for what only the graph can name. */
export function FilterChip({ id, ...chip }: Remove & { id: string }) {
  const name = useName();
  const { data } = useQuery(FilteredByDocument, { variables: { id } });
  return <RemoveChip {...chip} name={data?.node && 'name' in data.node ? name(data.node) : keyOf(id)} />;
}
