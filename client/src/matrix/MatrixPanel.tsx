import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { OverlapList } from './OverlapList.tsx';
import { RelayList } from './RelayList.tsx';
import { RelayPath } from './RelayPath.tsx';
import type { SelectCell } from './RelayStop.tsx';
import { relayGroups } from './relay-groups.ts';
import type { ShownMatrix } from './shown-matrix.ts';

/** What the whole grid says, while no cell is chosen. */
export function MatrixPanel({ matrix, select }: { matrix: ShownMatrix; select: SelectCell }) {
  const { t } = useTranslation();
  const name = useName();
  const direct = relayGroups(matrix.relays, false);
  const interrupted = relayGroups(matrix.relays, true);
  const places = new Set(matrix.longest.map(({ row }) => row)).size;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className="inspector matrix-panel" aria-label={t('matrix.panel')} tabIndex={0}>
      <div className="inspector-body">
        <header className="gaphead">
          <div className="gaphead-title">
            <h2>{t('matrix.panelTitle', { chain: name(matrix.chain) })}</h2>
          </div>
          <p className="quiet">{t('matrix.hint')}</p>
        </header>
        <Section title={t('matrix.longest')} aside={places > 0 && t('matrix.places', { count: places })}>
          {matrix.longest.length === 0 && <p className="quiet">{t('matrix.noRelay')}</p>}
          <RelayPath matrix={matrix} path={matrix.longest} select={select} />
        </Section>
        {direct.length > 0 && (
          <Section title={t('matrix.relays')} count={direct.length} aside={t('matrix.inferred')}>
            <RelayList matrix={matrix} groups={direct} select={select} />
          </Section>
        )}
        {interrupted.length > 0 && (
          <Section title={t('matrix.interrupted')} count={interrupted.length} aside={t('matrix.interruptedMeans')}>
            <RelayList matrix={matrix} groups={interrupted} select={select} />
          </Section>
        )}
        <Section title={t('matrix.overlaps')} count={matrix.overlaps.length}>
          <OverlapList matrix={matrix} overlaps={matrix.overlaps} select={select} />
        </Section>
      </div>
    </aside>
  );
}
