import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FilteredByDocument } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

type Chip = { id: string; words: 'project.ofBacker' | 'project.ofSegment'; remove(): void };

/** A filter that came with the link, and how to be rid of it. */
export function FilterChip({ id, words, remove }: Chip) {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useQuery(FilteredByDocument, { variables: { id } });
  const said = data?.node && 'name' in data.node ? name(data.node) : keyOf(id);
  return (
    <button
      type="button"
      className="registerfilters-chip"
      aria-label={t('project.remove', { name: said })}
      onClick={remove}
    >
      {t(words, { name: said })} <CloseOutlined aria-hidden="true" />
    </button>
  );
}
