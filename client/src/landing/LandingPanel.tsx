import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import { AllSegments } from './AllSegments.tsx';
import { ChangedSegments } from './ChangedSegments.tsx';
import { ChosenSegment } from './ChosenSegment.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { LandingFoot } from './LandingFoot.tsx';
import { Spreads } from './Spreads.tsx';
import { SupportRates } from './SupportRates.tsx';
import type { ShownLanding } from './shown-landing.ts';
import { UnmovedFigures } from './UnmovedFigures.tsx';
import type { Plans } from './usePlans.ts';
import '../gap/inspector.css';

type Props = { landing: ShownLanding; plans: Plans; selected: string | null; select(id: string | null): void };

/** What would change, in a sentence, in figures and segment by segment; the words to the pictures. */
export function LandingPanel({ landing, plans, selected, select }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className="inspector landing-panel" aria-label={t('landing.panel')} tabIndex={0}>
      <div className="inspector-body">
        <header className="gaphead">
          <h1>{sentence(landing.headline)}</h1>
        </header>
        <DifferenceTable differences={landing.differences} />
        <ChosenSegment landing={landing} plans={plans} selected={selected} close={() => select(null)} />
        <ChangedSegments landing={landing} selected={selected} select={select} />
        <SupportRates supportRates={landing.supportRates} />
        <Spreads spread={landing.spread} />
        <UnmovedFigures differences={landing.differences} />
        <AllSegments landing={landing} />
        {landing.after.chain.note && <p className="inspector-note">{sentence(landing.after.chain.note)}</p>}
      </div>
      <LandingFoot landing={landing} clear={plans.clear} />
    </aside>
  );
}
