import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasWords } from '../graph/chain-map.ts';
import { KINDS } from '../graph/kinds.ts';
import '../i18n/view/canvas.ts';

/** Every word that the picture shows, in the reader's language. */
export function useCanvasWords(chain: string): CanvasWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(`kindShort.${kind}`)])) as CanvasWords['kinds'],
      upstream: t('chain.upstream'),
      downstream: t('chain.downstream'),
      lane: (lane) => (lane === 1 ? t('chain.ending') : t('chain.lane', { lane: lane - 1 })),
      upstreamness: (value) => `U ${value}`,
      members: (count) => t('canvas.group', { count }),
      region: `${t('chain.map', { chain })}。${t('chain.mapHint')}`,
    }),
    [t, chain],
  );
}
