import { CaretDownOutlined, CaretRightOutlined, CrownFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { InputStateWord } from './InputStateWord.tsx';
import { SupplyFirms } from './SupplyFirms.tsx';
import type { SupplyRow } from './supply-rows.ts';

type Props = {
  row: SupplyRow;
  siblings: readonly SupplyRow[];
  open: boolean;
  told: boolean;
  reachable: boolean;
  scope: Scope;
  press(event: KeyboardEvent, row: SupplyRow): void;
  focus(): void;
  toggle(): void;
  tell(): void;
  evidence: ReactNode;
};

/** One line of the tree. Its links and buttons are reached by Tab only while the line itself is where the reader stands. */
export function SupplyLine({
  row,
  siblings,
  open,
  told,
  reachable,
  scope,
  press,
  focus,
  toggle,
  tell,
  evidence,
}: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { entry, segment, level, below } = row;
  const inner = reachable ? 0 : -1;
  return (
    <>
      <tr
        data-row={row.id}
        data-level={level}
        aria-level={level}
        aria-expanded={below > 0 ? open : undefined}
        aria-setsize={siblings.length}
        aria-posinset={siblings.findIndex(({ id }) => id === row.id) + 1}
        tabIndex={inner}
        onKeyDown={(event) => press(event, row)}
        onFocus={focus}
      >
        <th scope="row" className="supplytree-input">
          <span className="supplytree-name" style={{ paddingInlineStart: (level - 1) * 20 }}>
            {below > 0 ? (
              <button
                type="button"
                className="supplytree-fold"
                tabIndex={-1}
                aria-label={t(open ? 'leaderPage.collapse' : 'leaderPage.expand')}
                onClick={toggle}
              >
                {open ? <CaretDownOutlined /> : <CaretRightOutlined />}
              </button>
            ) : (
              <span className="supplytree-leaf" aria-hidden="true" />
            )}
            {entry ? <KindChip kind={entry.kind} name={name(segment)} short /> : <Own name={name(segment)} />}
          </span>
        </th>
        {entry ? (
          <>
            <td>{t(entry.essential ? 'leaderPage.essential' : 'leaderPage.optional')}</td>
            <td>
              <InputStateWord state={entry.state} />
            </td>
            <td>
              <SupplyFirms entry={entry} scope={scope} tabIndex={inner} />
            </td>
            <td>
              <Link
                className="plainlink"
                tabIndex={inner}
                to="/chain/$chain"
                params={{ chain: keyOf(entry.chain.id) }}
                search={{ ...scope, segment: keyOf(segment.id) }}
              >
                {name(entry.chain)}
              </Link>
            </td>
            <td>
              <button
                type="button"
                className="textbutton"
                tabIndex={inner}
                aria-expanded={told}
                aria-label={t('leaderPage.evidenceOf', { name: name(segment) })}
                onClick={tell}
              >
                {t('leaderPage.evidence')}
              </button>
            </td>
          </>
        ) : (
          <td colSpan={5} className="quiet">
            {[t('leaderPage.ownSegment'), below === 0 && t('leaderPage.ownNoInputs')].filter(Boolean).join(' · ')}
          </td>
        )}
      </tr>
      {told && evidence}
    </>
  );
}

function Own({ name }: { name: string }) {
  return (
    <span className="supplytree-own">
      <CrownFilled aria-hidden="true" />
      {name}
    </span>
  );
}
