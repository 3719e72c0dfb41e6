import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { parseSearch } from '../search.ts';
import { allTargets } from '../target/all-targets.ts';
import { SaveWorkbookButton } from '../target/SaveWorkbookButton.tsx';
import { targetSearch } from '../target/target-search.ts';
import { targetVariables } from '../target/useTargets.ts';
import { keyOf } from '../ui/key.ts';
import { shortlistSheets } from './shortlist-sheets.ts';
import type { Shortlist } from './useShortlists.ts';

/** The list as a file: its own columns, the figures behind each target, terms and sources. */
export function ExportShortlist({ list }: { list: Shortlist }) {
  const { t } = useTranslation();
  const words = useSheetWords();
  const client = useApolloClient();
  const make = async () => {
    const search = targetSearch(parseSearch(list.view));
    const { weights, asOf } = search;
    const targets = await allTargets(
      client,
      targetVariables(keyOf(list.chain.id), keyOf(list.segment.id), list.area.id, { weights, asOf }),
    );
    const link = new URL(`/shortlists?area=${list.area.id}&list=${keyOf(list.id)}`, location.origin).href;
    const named = new Map(targets.nodes.flatMap(({ region }) => (region ? [[region.id, words.name(region)]] : [])));
    const regions = (search.regions ?? []).map((id) => named.get(id) ?? keyOf(id));
    return {
      file: t('shortlist.sheet.file', { name: list.name, segment: words.name(list.segment), asOf: targets.gap.asOf }),
      sheets: shortlistSheets(list, targets, { search, link, regions }, words),
      count: list.entries.length,
    };
  };
  return (
    <SaveWorkbookButton small label={t('shortlist.exportList')} disabled={list.entries.length === 0} make={make} />
  );
}
