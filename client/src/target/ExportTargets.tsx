import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import type { TargetsQueryVariables } from '../gen/graphql.ts';
import { viewLink } from '../ui/view-link.ts';
import { allTargets } from './all-targets.ts';
import { SaveWorkbookButton } from './SaveWorkbookButton.tsx';
import type { TargetSearch } from './target-search.ts';
import { targetSheets } from './target-sheets.ts';
import type { TargetList } from './useTargets.ts';

type Props = {
  variables: TargetsQueryVariables;
  search: TargetSearch;
  regions: TargetList['regionCounts'];
  disabled: boolean;
};

/** The list as filtered and weighed, all pages of it, with its terms and sources. */
export function ExportTargets({ variables, search, regions, disabled }: Props) {
  const { t } = useTranslation();
  const words = useSheetWords();
  const client = useApolloClient();
  const make = async () => {
    const targets = await allTargets(client, variables);
    const { segment, asOf } = targets.gap;
    const chosen = regions.flatMap(({ region }) =>
      region && search.regions?.includes(region.id) ? words.name(region) : [],
    );
    return {
      file: t('target.sheet.file', { segment: words.name(segment), asOf }),
      sheets: targetSheets(targets, { search, link: viewLink(), regions: chosen }, words),
      count: targets.nodes.length,
    };
  };
  return <SaveWorkbookButton label={t('target.exportList')} disabled={disabled} make={make} />;
}
