import { useTranslation } from 'react-i18next';
import type { OpportunityItemFragment, RegionsQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useFrame } from '../ui/useFrame.ts';
import type { VisitSearch } from './target-search.ts';

/** Whom the sheet is about, in words, for its head on paper and in the file. */
export function useVisitWho(
  search: VisitSearch,
  regions: RegionsQuery['regions'],
  topics: readonly OpportunityItemFragment[],
): string {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useFrame();
  const firms = new Map(topics.map(({ enterprise }) => [keyOf(enterprise.id), name(enterprise)]));
  const chains = data?.chains.filter(({ id }) => search.chains?.includes(keyOf(id))) ?? [];
  const named = [
    ...regions.filter(({ id }) => search.regions?.includes(id)).map(name),
    ...(search.enterprises ?? []).map((key) => firms.get(key) ?? key),
  ];
  return [named.length > 0 ? named : [t('visit.sheet.everybody')], chains.map(name)]
    .filter((words) => words.length > 0)
    .map((words) => words.join(t('listComma')))
    .join(' · ');
}
