import { Select } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { useChainOptions } from '../chain/useChainOptions.ts';
import { useName } from '../i18n/name.ts';
import { oneOf } from '../search.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { keyOf } from '../ui/key.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { GAP_KINDS_UNKNOWN } from './unknown-kinds.ts';

type Named = { id: string; name: string; nameEn?: string | null };
type Props = {
  search: CoverageSearch;
  chains: readonly Named[];
  shown: number;
  total: number;
  choose(change: Partial<CoverageSearch>): void;
};

/** Picks a chain and a kind; says how many are shown of how many. */
export function UnknownFilters({ search, chains, shown, total, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  // One of our own has no unknown segment in this list, and is named all the same when an address asks for it.
  const asked = useChainOptions().made.filter(({ value }) => value === search.chain);
  return (
    <div className="unknownfilters">
      <h2>{t('survey.table')}</h2>
      <Select
        aria-label={t('survey.filterChain')}
        value={search.chain ?? ''}
        options={[
          { value: '', label: t('survey.allChains') },
          ...chains.map((chain) => ({ value: keyOf(chain.id), label: name(chain) })),
          ...asked,
        ]}
        onChange={(chain) => choose({ chain: chain || undefined })}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={200}
      />
      <Select
        aria-label={t('survey.filterKind')}
        value={search.kind ?? ''}
        options={[
          { value: '' as const, label: t('survey.allKinds') },
          ...GAP_KINDS_UNKNOWN.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        onChange={(kind) => choose({ kind: oneOf(GAP_KINDS_UNKNOWN, kind) })}
      />
      <p className="quiet" role="status">
        <Trans i18nKey="survey.shown" values={{ shown, total }} components={emphasis} />
      </p>
    </div>
  );
}
