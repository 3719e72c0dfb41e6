import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { useFrame } from '../ui/useFrame.ts';

/** Chains to filter by or to pick, by key: the city's, then those that staff made as a group of their own. */
export function useChainOptions() {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useFrame();
  const option = (chain: { id: string; name: string; nameEn: string }) => ({
    value: keyOf(chain.id),
    label: name(chain),
  });
  const city = (data?.chains ?? []).map(option);
  const made = (data?.madeChains ?? []).map(option);
  const grouped = [...city, ...(made.length > 0 ? [{ label: t('scope.madeChain'), title: '', options: made }] : [])];
  return { city, made, grouped };
}
