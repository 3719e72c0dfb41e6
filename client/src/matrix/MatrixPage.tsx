import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChainPicker } from '../chain/ChainPicker.tsx';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import { MatrixDocument } from '../gen/Matrix.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { MatrixHeadline } from './MatrixHeadline.tsx';
import { MatrixView } from './MatrixView.tsx';
import { matrixSheets } from './matrix-sheets.ts';
import { shownMatrix } from './shown-matrix.ts';
import { usePlaceName } from './usePlaceName.ts';
import '../i18n/view/matrix.ts';
import '../chain/chain.css';
import '../gap/inspector.css';
import '../ui/page.css';
import './matrix.css';

const route = getRouteApi('/matrix/$chain');

/** A chain over the zones and places of an area. */
export function MatrixPage() {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlaceName();
  const words = useSheetWords();
  const { chain } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, previousData, error, refetch } = useQuery(MatrixDocument, {
    variables: { chain: `Chain:${chain}`, area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const answer = (data ?? (error ? undefined : previousData))?.matrix;
  const matrix = useMemo(() => answer && shownMatrix(answer), [answer]);
  const failure = frame.error ?? error;
  useTellShown(area, data?.matrix.asOf);
  useTitle(matrix && t('matrix.title', { chain: name(matrix.chain) }));
  const placeWords = (row: Parameters<typeof place>[0]) => Object.values(place(row)).filter(Boolean).join(' ');
  return (
    <main id="content" tabIndex={-1} className="chain" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={data?.matrix.asOf}
        choose={(change) => navigate({ search: ({ zone: _, ...before }) => ({ ...before, ...change }) })}
        before={
          <ChainPicker
            chain={`Chain:${chain}`}
            choose={(id) =>
              navigate({
                to: '/matrix/$chain',
                params: { chain: keyOf(id) },
                search: ({ segment: _, zone: __, ...rest }) => rest,
              })
            }
          />
        }
      >
        <div className="page-actions">
          <Link
            className="buttonlink"
            to="/chain/$chain"
            params={{ chain }}
            search={({ area, asOf, segment }) => ({
              ...(area && { area }),
              ...(asOf && { asOf }),
              ...(segment && { segment }),
            })}
          >
            {t('matrix.toChain')}
          </Link>
          <Button
            disabled={!matrix}
            onClick={() =>
              matrix &&
              void saveWorkbook(
                t('matrix.file', { chain: name(matrix.chain), area: name(matrix.area), asOf: matrix.asOf }),
                matrixSheets(matrix, placeWords, words),
              )
            }
          >
            {t('matrix.workbook')}
          </Button>
        </div>
      </ScopeBar>
      {failure && <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />}
      {!failure && !matrix && <ListSkeleton />}
      {!failure && matrix && (
        <>
          <MatrixHeadline matrix={matrix} />
          <MatrixView matrix={matrix} />
        </>
      )}
    </main>
  );
}
