import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { SheetTable } from '../exporting/SheetTable.tsx';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { DossierPicture } from './DossierPicture.tsx';
import { DossierSkeleton } from './DossierSkeleton.tsx';
import { dossierSheets } from './sheets.ts';
import { BEST_OF_A_GAP, useDossier } from './useDossier.ts';
import '../i18n/view/dossier.ts';
import '../i18n/view/exporting.ts';
import '../i18n/view/landing.ts';
import '../ui/page.css';
import './dossier.css';

const route = getRouteApi('/dossier/$chain');

/** A chain on one printable page, and the same as a workbook: what stands, what is missing, who could come, what is under way. */
export function DossierPage() {
  const { t } = useTranslation();
  const words = useSheetWords();
  const { chain } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { whole, error, retry } = useDossier(`Chain:${chain}`, area, search.asOf);
  useTellShown(area, whole?.map.asOf);
  const named = whole && {
    chain: words.name(whole.map.chain),
    area: words.name(whole.map.area),
    asOf: whole.map.asOf,
  };
  const sheets = whole ? dossierSheets(whole, words) : [];
  const failure = frame.error ?? error;
  useTitle(named && t('dossier.title', named));
  return (
    <main id="content" tabIndex={-1} className="dossier" aria-busy={!whole && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={whole?.map.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <Link className="buttonlink" to="/chain/$chain" params={{ chain }} search={search}>
            {t('dossier.back')}
          </Link>
        }
      >
        <span className="dossier-actions">
          <Button disabled={!whole} onClick={() => print()}>
            {t('dossier.print')}
          </Button>
          <Button
            type="primary"
            disabled={!named}
            onClick={() => named && void saveWorkbook(t('dossier.file', named), sheets)}
          >
            {t('dossier.workbook')}
          </Button>
        </span>
      </ScopeBar>
      {failure && <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : retry())} />}
      {!failure && !whole && <DossierSkeleton />}
      {named && (
        <article className="dossier-page">
          <h1>{t('dossier.title', named)}</h1>
          <p className="quiet">{t('dossier.lead', named)}</p>
          {whole.map.chain.note && <p className="quiet">{words.sentence(whole.map.chain.note)}</p>}
          <DossierPicture map={whole.map} />
          {sheets.map((sheet) => (
            <SheetTable
              key={sheet.name}
              sheet={sheet}
              counted={sheet !== sheets[0]}
              note={
                sheet.name === t('dossier.targets') ? t('dossier.targetsNote', { count: BEST_OF_A_GAP }) : undefined
              }
            />
          ))}
        </article>
      )}
    </main>
  );
}
