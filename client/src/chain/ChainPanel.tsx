import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormButton } from '../change/FormButton.tsx';
import { NewSegmentForm } from '../change/forms.ts';
import { Notes } from '../change/Notes.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { RankedRow } from '../gap/gap-lists.ts';
import { KindChip } from '../gap/KindChip.tsx';
import { CardSign } from '../graph/CardSign.tsx';
import { severityFigure } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { CompletenessBar } from '../overview/CompletenessBar.tsx';
import type { Tab } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import type { ShownMap } from './shown-map.ts';
import '../gap/inspector.css';
import '../ui/page.css';
import '../i18n/view/canvas.ts';

const FIRST_FEW = 5;

/** The chain as a whole, while no segment is chosen: how much stands, who leads, where to begin, what crosses chains. */
export function ChainPanel({
  map,
  lists,
  select,
}: {
  map: ShownMap;
  lists: Record<Tab, RankedRow[]>;
  select(id: string): void;
}) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { crossing } = map;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className="inspector inspector-rest" aria-label={t('chain.panel')} tabIndex={0}>
      <div className="inspector-body">
        <header className="gaphead">
          <div className="gaphead-title">
            <h1>{name(map.chain)}</h1>
          </div>
          <p className="gaphead-reason">{t('gap.none')}</p>
          <p className="chainpanel-acts">
            <Link
              className="buttonlink"
              to="/dossier/$chain"
              params={{ chain: keyOf(map.chain.id) }}
              search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
            >
              {t('chain.dossier')}
            </Link>
            <Link
              className="buttonlink"
              to="/landing"
              search={({ area, asOf }) => ({
                ...(area && { area }),
                ...(asOf && { asOf }),
                chain: keyOf(map.chain.id),
              })}
            >
              {t('gap.simulate')}
            </Link>
            <FormButton
              label={t('change.form.addSegment')}
              form={(close) => <NewSegmentForm chain={map.chain.id} name={name(map.chain)} close={close} />}
            />
          </p>
        </header>
        {map.completeness && (
          <Section
            title={t('overview.completeness')}
            aside={map.surveyState ? t(`survey.${map.surveyState}`) : t('chain.notSurveyed')}
          >
            <CompletenessBar completeness={map.completeness} />
          </Section>
        )}
        <Section title={t('overview.leaders')} count={map.leaders.length}>
          {map.leaders.length === 0 && <p className="quiet">{t('overview.noLeader')}</p>}
          <ul className="facts">
            {map.leaders.map((leader) => (
              <li key={`${leader.enterprise.id} ${leader.kind}`}>
                <span>
                  <CardSign sign="leader" size={13} />{' '}
                  <Link
                    className="plainlink"
                    to="/leader/$leader"
                    params={{ leader: keyOf(leader.enterprise.id) }}
                    search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
                  >
                    {name(leader.enterprise)}
                  </Link>
                </span>
                <small>
                  {t(`leader.${leader.kind}`)} · {t(`level.${leader.level}`)}
                  <EvidenceButton of={leader.statementId} asOf={map.asOf} name={name(leader.enterprise)} />
                </small>
              </li>
            ))}
          </ul>
        </Section>
        {(['gaps', 'unknown'] as const).map((tab) => (
          <Section key={tab} title={t(`table.tabs.${tab}`)} count={lists[tab].length} aside={t('chain.worstFirst')}>
            <ul className="facts facts-listed">
              {lists[tab].slice(0, FIRST_FEW).map((row) => (
                <li key={row.id}>
                  <button type="button" className="segmentlink cut" title={name(row)} onClick={() => select(row.id)}>
                    {name(row)}
                  </button>
                  <span className="facts-kind">
                    <KindChip kind={row.kind} short />
                    <span className="facts-figure">{severityFigure(row.severity)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
        {crossing.segment.length > 0 && (
          <Section title={t('chain.crossing')} count={crossing.segment.length}>
            <ul className="facts">
              {crossing.segment.map((at, n) => {
                const own = { name: map.segments.name[at] ?? '', nameEn: map.segments.nameEn[at] ?? '' };
                const other = { name: crossing.otherName[n] ?? '', nameEn: crossing.otherNameEn[n] ?? '' };
                const id = crossing.other[n] ?? '';
                const link = (
                  <Link
                    className="segmentlink"
                    to="/chain/$chain"
                    params={{ chain: keyOf(crossing.otherChain[n] ?? '') }}
                    search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }), segment: keyOf(id) })}
                  >
                    {name(other)}
                  </Link>
                );
                const from = <span>{name(own)}</span>;
                return (
                  <li key={`${map.segments.id[at]} ${id} ${crossing.outward[n]}`}>
                    <span>
                      {crossing.outward[n] ? from : link} → {crossing.outward[n] ? link : from}
                    </span>
                    <small>
                      {t(
                        crossing.returning[n]
                          ? 'canvas.line.returning'
                          : crossing.essential[n]
                            ? 'gap.essential'
                            : 'gap.optional',
                      )}
                    </small>
                  </li>
                );
              })}
            </ul>
          </Section>
        )}
        <Notes about={map.chain.id} name={name(map.chain)} asOf={map.asOf} />
        {map.chain.note && <p className="inspector-note">{sentence(map.chain.note)}</p>}
      </div>
    </aside>
  );
}
