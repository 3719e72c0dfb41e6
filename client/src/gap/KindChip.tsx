import { useTranslation } from 'react-i18next';
import { KindTile } from '../graph/KindTile.tsx';
import { type GapKind, KIND_SIGNS } from '../graph/kinds.ts';
import './kind-chip.css';

type Props = { kind: GapKind; name?: string; framed?: boolean; short?: boolean; stacked?: boolean };

/** Sign and word of a kind, after a name where one is given. */
export function KindChip({ kind, name, framed = false, short = false, stacked = false }: Props) {
  const { t } = useTranslation();
  return (
    <span
      className="kindchip"
      data-hue={KIND_SIGNS[kind].hue}
      data-framed={framed || undefined}
      data-stacked={stacked || undefined}
    >
      <KindTile kind={kind} size={18} />
      {name && (
        <b className="kindchip-name cut" title={name}>
          {name}
        </b>
      )}
      <span className="kindchip-word">{t(short ? `kindShort.${kind}` : `kind.${kind}`)}</span>
    </span>
  );
}
