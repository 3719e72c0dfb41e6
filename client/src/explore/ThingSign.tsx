import { useTranslation } from 'react-i18next';
import { EXPLORED_SIGNS, type ExploredKind } from '../graph/explored-signs.ts';

/** The icon of a kind, named for ears. */
export function ThingSign({ kind }: { kind: ExploredKind }) {
  const { t } = useTranslation();
  const { path, filled } = EXPLORED_SIGNS[kind].icon;
  return (
    <svg className="thingsign" viewBox="0 0 16 16" role="img" aria-label={t(`explore.kinds.${kind}`)}>
      <path
        d={path}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
