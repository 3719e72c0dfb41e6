import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMap } from '../chain/shown-map.ts';
import { pictureSvg } from '../exporting/picture-svg.ts';
import { useChainPicture } from '../exporting/useChainPicture.ts';
import { useName } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';

/** The whole chain as it is exported; title, date and sources stand on the page around it. */
export function DossierPicture({ map }: { map: ShownMap }) {
  const { t } = useTranslation();
  const name = useName();
  const language = usePreference((preference) => preference.language);
  const { content } = useChainPicture(map);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language
  const { svg } = useMemo(
    () => pictureSvg({ ...content(), title: t('dossier.picture'), facts: [], notes: [] }),
    [map, language],
  );
  return (
    <figure className="dossier-picture" aria-label={t('chain.map', { chain: name(map.chain) })}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: markup made by pictureSvg, which escapes names */}
      <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
    </figure>
  );
}
