import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import { severityFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { Concentrations } from './Concentrations.tsx';
import type { ShownLanding } from './shown-landing.ts';

type Props = { landing: ShownLanding; selected: string | null; select(id: string): void };

/** The segments that changed, those of the chain that is drawn as links to their cards. */
export function ChangedSegments({ landing, selected, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const drawn = landing.before.chain.id;
  const own = landing.segments.filter(({ chain }) => chain.id === drawn).length;
  return (
    <Section
      title={t('landing.changed')}
      aside={t('landing.changedOf', { count: own, total: landing.before.segments.id.length })}
    >
      {landing.segments.length === 0 && <p className="quiet">{t('landing.noChange')}</p>}
      <ul className="changes">
        {landing.segments.map(({ chain, segment, before, after }) => {
          const fresh = after.flags.filter((flag) => !before.flags.includes(flag));
          const gone = before.flags.filter((flag) => !after.flags.includes(flag));
          const words = (flags: typeof fresh) => flags.map((flag) => t(`flag.${flag}`)).join(t('listComma'));
          return (
            <li key={`${chain.id} ${segment.id}`} data-selected={segment.id === selected || undefined}>
              <p className="changes-head">
                {chain.id === drawn ? (
                  <button
                    type="button"
                    className="segmentlink cut"
                    title={name(segment)}
                    aria-current={segment.id === selected || undefined}
                    onClick={() => select(segment.id)}
                  >
                    {name(segment)}
                  </button>
                ) : (
                  <b className="cut" title={name(segment)}>
                    {name(segment)} <small>{t('landing.otherChain', { chain: name(chain) })}</small>
                  </b>
                )}
                <span className="changes-kinds">
                  <KindChip kind={before.kind} short />
                  {before.kind !== after.kind && (
                    <>
                      <span aria-hidden="true">→</span>
                      <KindChip kind={after.kind} short />
                    </>
                  )}
                </span>
              </p>
              <p className="changes-more">
                <span>
                  {t('landing.severity', {
                    before: severityFigure(before.severity),
                    after: severityFigure(after.severity),
                  })}
                </span>
                <span>
                  {t('landing.suppliers', {
                    before: before.suppliersAtLeast ? t('atLeast', { count: before.suppliers }) : before.suppliers,
                    after: after.suppliersAtLeast ? t('atLeast', { count: after.suppliers }) : after.suppliers,
                  })}
                </span>
                <Concentrations before={before.concentration} after={after.concentration} />
                {fresh.length > 0 && <span>{t('landing.flagsGained', { flags: words(fresh) })}</span>}
                {gone.length > 0 && <span>{t('landing.flagsLost', { flags: words(gone) })}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
