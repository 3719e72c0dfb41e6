import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import { OriginsDocument } from '../gen/Origins.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { BoundaryLoader } from './BoundaryLoader.tsx';
import { OriginHeadline } from './OriginHeadline.tsx';
import { OriginLists } from './OriginLists.tsx';
import { OriginPanel } from './OriginPanel.tsx';
import { bookOf } from './origin-book.ts';
import { MEASURES, type OriginsSearch } from './origins-search.ts';
import { originSheets } from './origins-workbook.ts';
import { PartMap } from './PartMap.tsx';
import { SourceMap } from './SourceMap.tsx';
import '../i18n/view/origin.ts';
import '../gap/inspector.css';
import '../gap/kind-chip.css';
import '../ui/page.css';
import './origins.css';
import './tilemap.css';

const route = getRouteApi('/origins');

/** Where projects and enterprises come from, where one looks for them, and the enclaves. */
export function OriginsPage() {
  const { t } = useTranslation();
  useTitle(t('origin.title'));
  const words = useSheetWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(OriginsDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const book = useMemo(() => data && bookOf(data.origins), [data]);
  const asOf = data?.origins.asOf;
  useTellShown(area, asOf);
  const failure = frame.error ?? error;
  const choose = (change: Partial<OriginsSearch>) => navigate({ search: (before) => ({ ...before, ...change }) });
  const pick = (id: string | undefined) => void choose({ pick: id === search.pick ? undefined : id });
  const by = search.by ?? 'projects';
  const map = { measure: by, picked: search.pick, pick };
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !failure}>
      <ScopeBar area={area} asOf={search.asOf} shownAsOf={asOf} choose={choose}>
        <Segmented
          aria-label={t('origin.shadeBy')}
          value={by}
          options={MEASURES.map((value) => ({ value, label: t(`origin.measure.${value}`) }))}
          onChange={(value) => void choose({ by: value === 'projects' ? undefined : value })}
        />
        {book && (
          <div className="page-actions">
            <BoundaryLoader
              regions={{
                sources: book.origins.sources.map(({ region }) => region),
                parts: book.origins.parts.map(({ part }) => part),
              }}
              zones={book.origins.parts
                .map(({ contents }) => contents)
                .concat(book.origins.elsewhere)
                .flatMap(({ zones }) => zones.map(({ zone }) => zone))}
            />
            <Button
              icon={<DownloadOutlined />}
              onClick={() =>
                void saveWorkbook(
                  t('origin.file', { area: words.name(book.origins.area), asOf }),
                  originSheets(book, words),
                )
              }
            >
              {t('origin.workbook')}
            </Button>
          </div>
        )}
      </ScopeBar>
      {failure && !book && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !book && <ListSkeleton />}
      {book && (
        <>
          <OriginHeadline book={book} />
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section tabIndex={0} aria-label={t('origin.title')}>
              <div className="originmaps">
                <SourceMap book={book} {...map} />
                <PartMap book={book} {...map} />
              </div>
              <OriginLists
                book={book}
                list={search.list ?? 'sources'}
                choose={(list) => void choose({ list: list === 'sources' ? undefined : list })}
                picked={search.pick}
                pick={pick}
              />
            </section>
            <OriginPanel book={book} picked={search.pick} pick={pick} />
          </div>
        </>
      )}
    </main>
  );
}
