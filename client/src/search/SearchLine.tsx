import { useTranslation } from 'react-i18next';
import type { SearchQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Opens } from './hit-place.ts';
import { Marked } from './Marked.tsx';

export type Hit = SearchQuery['search'][number];

/** What one line says: the name with what was found of it, why where that is not plain, where it is, where it leads. */
export function SearchLine({ hit, opens }: { hit: Hit; opens: Opens | null }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { node, matched, named, how, marks, reason } = hit;
  const shown = name(node);
  const isShown = matched === shown;
  const plain = isShown && how === 'WRITTEN';
  return (
    <>
      <span className="searchline-name cut">{isShown ? <Marked text={matched} marks={marks} /> : shown}</span>
      {!plain && (
        <span className="searchline-why cut">{named === 'NAME' && !isShown ? matched : sentence(reason)}</span>
      )}
      <span className="searchline-where cut">
        {[node.where && sentence(node.where), opens && t(`search.opens.${opens}`)].filter(Boolean).join(' → ')}
      </span>
    </>
  );
}
