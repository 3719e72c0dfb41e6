import { useTranslation } from 'react-i18next';
import { KindTile } from '../graph/KindTile.tsx';
import { type GapKind, HUE_GROUPS, KINDS } from '../graph/kinds.ts';
import '../i18n/view/canvas.ts';

type Props = {
  rows: readonly { kind: GapKind }[];
  kinds: ReadonlySet<GapKind> | null;
  highlight(kinds: ReadonlySet<GapKind>): void;
};

/** The kinds in groups of one hue, with counts; a legend that filters. */
export function Legend({ rows, kinds, highlight }: Props) {
  const { t } = useTranslation();
  const press = (kind: GapKind, only: boolean) => {
    if (only) return highlight(new Set([kind]));
    const next = new Set(kinds ?? []);
    if (!next.delete(kind)) next.add(kind);
    highlight(next);
  };
  return (
    <fieldset className="legend">
      <legend className="for-ears">{t('chain.legend')}</legend>
      {HUE_GROUPS.map(({ hue, kinds: members }) => (
        <ul key={hue} aria-label={t(`canvas.hue.${hue}`)}>
          {members.map((kind) => {
            const count = rows.filter((row) => row.kind === kind).length;
            const word = t('chain.legendItem', { kind: t(`kind.${kind}`), count, meaning: t(`kindMeaning.${kind}`) });
            return (
              <li key={kind}>
                <button
                  type="button"
                  className="legend-kind"
                  aria-pressed={kinds?.has(kind) ?? false}
                  aria-keyshortcuts={String((KINDS.indexOf(kind) + 1) % 10)}
                  data-none={count === 0 || undefined}
                  data-faded={(kinds !== null && !kinds.has(kind)) || undefined}
                  title={word}
                  onClick={(event) => press(kind, event.altKey)}
                >
                  <KindTile kind={kind} size={18} />
                  <span>{t(`kindShort.${kind}`)}</span>
                  <b>{count}</b>
                </button>
              </li>
            );
          })}
        </ul>
      ))}
    </fieldset>
  );
}
