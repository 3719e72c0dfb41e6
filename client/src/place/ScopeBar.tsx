import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfPicker } from '../evidence/AsOfPicker.tsx';
import { AreaPicker } from './AreaPicker.tsx';
import './ScopeBar.css';

type Scope = { area: string | undefined; asOf: string | undefined };
type Props = Scope & {
  /** The date that the answer was given for, where the address names none. */
  shownAsOf: string | undefined;
  choose(change: Partial<Scope>): void;
  before?: ReactNode;
  children?: ReactNode;
};

/** What the view is about: chain, area and date; what it says in short; how it is shown. */
export function ScopeBar({ area, asOf, shownAsOf, choose, before, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className="scopebar" aria-label={t('scope.label')}>
      {before}
      <AreaPicker area={area} choose={(area) => choose({ area })} />
      <AsOfPicker asOf={asOf} shown={shownAsOf} choose={(asOf) => choose({ asOf })} />
      <div className="scopebar-rest">{children}</div>
    </section>
  );
}
