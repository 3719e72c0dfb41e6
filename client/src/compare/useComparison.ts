import { useQuery } from '@apollo/client/react';
import { useSourceMarks } from '../evidence/useSourceMarks.ts';
import { CompareChainDocument, CompareDocument } from '../gen/Compare.ts';
import { useFrame } from '../ui/useFrame.ts';
import { useArea } from '../ui/useScope.ts';
import type { CompareSearch } from './compare-search.ts';
import { comparedDates } from './compared-dates.ts';

/** The answer for what the address asks: of all chains, or of one with its maps; the last stays until the next is there. */
export function useComparison(search: CompareSearch) {
  const frame = useFrame();
  const { marks } = useSourceMarks();
  const area = useArea(search.area);
  const dates = comparedDates(marks, search);
  const chain = search.chain ? `Chain:${search.chain}` : null;
  const question = area && dates ? { area, ...dates, chain } : null;
  const asked = { area: area ?? '', from: dates?.from ?? '', to: dates?.to ?? '' };
  const all = useQuery(CompareDocument, {
    variables: asked,
    skip: !question || chain !== null,
    notifyOnNetworkStatusChange: false,
  });
  const one = useQuery(CompareChainDocument, {
    variables: { ...asked, chain: chain ?? '' },
    skip: !question || chain === null,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const shown = chain ? one : all;
  const failure = frame.error ?? shown.error;
  return {
    area,
    dates,
    question: failure ? null : question,
    chains: chain || failure ? undefined : (all.data ?? all.previousData)?.compare,
    one: chain && !failure ? (one.data ?? one.previousData)?.compare : undefined,
    shownTo: shown.data?.compare.to,
    stale: !shown.data,
    failure,
    retry: () => void (frame.error ? frame : shown).refetch(),
  };
}
