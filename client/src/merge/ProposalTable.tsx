import { useTranslation } from 'react-i18next';
import type { ProposalItemFragment } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';

type Props = {
  proposals: readonly ProposalItemFragment[];
  open: string | undefined;
  caption: string;
  choose(pair: string): void;
};

/** Pairs that may be one, the likeliest first. */
export function ProposalTable({ proposals, open, caption, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <table className="listtable conflicttable">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mergePage.pair')}</th>
          <th scope="col">{t('mergePage.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map(({ id, first, second, confidence, evidence }) => (
          <tr key={id} data-selected={id === open || undefined} onClick={() => choose(id)}>
            <th scope="row">
              <button
                type="button"
                className="rowbutton"
                aria-pressed={id === open}
                onClick={(event) => {
                  event.stopPropagation();
                  choose(id);
                }}
              >
                {name(first)}
                <span className="pair-other">{name(second)}</span>
              </button>
            </th>
            <td>
              {confidence === null ? t('unknown') : `${percentFigure(100 * confidence)}%`}
              <small>{t(evidence.length > 0 ? 'mergePage.basis.STATED' : 'mergePage.basis.RULE')}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
