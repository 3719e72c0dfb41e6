import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { LedgersDocument } from '../gen/Ledgers.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { SaveWorkbookButton } from '../target/SaveWorkbookButton.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { LedgerBook } from './LedgerBook.tsx';
import { LedgersHeadline } from './LedgersHeadline.tsx';
import { ledgerSheets } from './ledger-sheets.ts';
import '../i18n/view/ledger.ts';
import '../i18n/view/target.ts';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './ledger.css';

const route = getRouteApi('/ledgers');

/** The three-batch ledgers and other lists with published totals: what was published, and how much of it is known. */
export function LedgersPage() {
  const { t } = useTranslation();
  useTitle(t('ledger.title'));
  const name = useName();
  const words = useSheetWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(LedgersDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const ledgers = data?.ledgers;
  const asOf = ledgers?.[0]?.asOf;
  useTellShown(area, asOf);
  const batches = ledgers?.filter(({ list }) => list.batch !== null) ?? [];
  const others = ledgers?.filter(({ list }) => list.batch === null) ?? [];
  const here = frame.data?.areas.find(({ id }) => id === area);
  const areaName = here ? name(here) : '';
  const city = frame.data?.areas.find(({ kind }) => kind === 'CITY');
  const failure = frame.error ?? error;
  const make = async () => {
    const scope = { area: areaName, asOf: asOf ?? '' };
    const sheets = ledgerSheets(ledgers ?? [], words);
    return { file: t('ledger.file', scope), sheets, count: ledgers?.length ?? 0 };
  };
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!ledgers && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
      />
      {failure && !ledgers && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !ledgers && <ListSkeleton />}
      {ledgers && (
        <>
          <header className="page-head">
            <LedgersHeadline area={areaName} batches={batches} others={others.length} />
            <SaveWorkbookButton label={t('ledger.workbook')} small disabled={ledgers.length === 0} make={make} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
          <section className="page-scroll" tabIndex={0} aria-label={t('ledger.title')}>
            {batches.length > 0 && <LedgerBook title={t('ledger.batches')} ledgers={batches} asOf={search.asOf} />}
            {others.length > 0 && (
              <LedgerBook
                title={t('ledger.others')}
                note={t('ledger.othersNote')}
                ledgers={others}
                asOf={search.asOf}
              />
            )}
            {batches.length === 0 && city && city.id !== area && (
              <p className="page-title quiet">
                {t('ledger.wider')}{' '}
                <Link className="plainlink" to="/ledgers" search={{ ...search, area: city.id }}>
                  {t('ledger.toCity')}
                </Link>
              </p>
            )}
          </section>
        </>
      )}
    </main>
  );
}
