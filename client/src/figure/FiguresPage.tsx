import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import { FiguresDocument } from '../gen/Figures.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { FigureTable } from './FigureTable.tsx';
import { figureCount, isDrawn, themeRows } from './figure-rows.ts';
import { figureSheets } from './figure-sheets.ts';
import { useFigureWords } from './figure-words.ts';
import { WHOSE, type Whose } from './figures-search.ts';
import { RateCards } from './RateCards.tsx';
import '../i18n/view/figure.ts';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './figure.css';

const route = getRouteApi('/figures');

/** Every figure of an area with its population and window: rates on top, then all indicators by theme. */
export function FiguresPage() {
  const { t } = useTranslation();
  useTitle(t('figurePage.title'));
  const words = useSheetWords();
  const said = useFigureWords();
  const { name } = words;
  const { of: whose = 'own', ...scope } = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(scope.area);
  const { data, error, refetch } = useQuery(FiguresDocument, {
    variables: { area: area ?? '', asOf: scope.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const indicators = data?.indicators;
  const asOf = indicators?.[0]?.asOf ?? scope.asOf;
  useTellShown(area, asOf);
  const failure = frame.error ?? error;
  const here = frame.data?.areas.find(({ id }) => id === area);
  const place = here ? name(here) : '';
  const lines = indicators?.flatMap((indicator) => indicator.lines) ?? [];
  const rowsOf = (of: Whose) => themeRows(indicators ?? [], area, of);
  const countOf = (of: Whose) =>
    figureCount(rowsOf(of).flatMap(({ indicators }) => indicators.flatMap((row) => row.lines)));
  const save = () =>
    data &&
    area &&
    asOf &&
    void saveWorkbook(
      t('figurePage.file', { area: place, asOf }),
      figureSheets(data, { area: { id: area, name: place }, asOf }, words, said),
    );
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={scope.asOf}
        shownAsOf={asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
      >
        <div className="page-actions">
          <Button icon={<DownloadOutlined />} disabled={lines.length === 0} onClick={save}>
            {t('figurePage.workbook')}
          </Button>
        </div>
      </ScopeBar>
      {failure && !data && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !data && <ListSkeleton />}
      {data && indicators && (
        <>
          <header className="page-head">
            <h1>
              {lines.length === 0 ? (
                t('figurePage.none', { area: place })
              ) : (
                <Trans
                  i18nKey="figurePage.headline"
                  values={{
                    area: place,
                    apart: data.rateCards.filter((card) => card.apart.length > 0).length,
                    figures: figureCount(lines),
                    indicators: indicators.length,
                    lines: lines.filter(isDrawn).length,
                  }}
                  components={emphasis}
                />
              )}
            </h1>
          </header>
          {lines.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
            <section className="page-scroll" tabIndex={0} aria-label={t('figurePage.title')}>
              <RateCards cards={data.rateCards} scope={scope} asOf={asOf} />
              <div className="page-title">
                <h2>{t('figurePage.all')}</h2>
                <Segmented
                  size="small"
                  aria-label={t('figurePage.whose')}
                  value={whose}
                  options={WHOSE.map((of) => ({ value: of, label: `${t(`figurePage.of.${of}`)} ${countOf(of)}` }))}
                  onChange={(of) =>
                    navigate({ search: (before) => ({ ...before, of: of === 'own' ? undefined : of }), replace: true })
                  }
                />
                <span className="quiet">{t('figurePage.rowsAreLines')}</span>
              </div>
              {countOf(whose) === 0 ? (
                <p className="page-title quiet">{t('figurePage.noneOfThese')}</p>
              ) : (
                <FigureTable
                  themes={rowsOf(whose)}
                  caption={t('figurePage.caption', { area: place })}
                  scope={scope}
                  asOf={asOf}
                  subjects={whose !== 'own'}
                />
              )}
            </section>
          )}
        </>
      )}
    </main>
  );
}
