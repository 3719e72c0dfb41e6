import { useTranslation } from 'react-i18next';
import { FailureView } from '../ui/FailureView.tsx';
import type { Plan } from './plan.ts';
import { printPlan } from './plan.ts';
import { refusalOf } from './refusal.ts';
import { useLandingNames } from './useLandingNames.ts';
import type { Plans } from './usePlans.ts';

type Props = { error: unknown; plans: Plans; retry(): void };

/** Why the scenario cannot be reckoned, and ways out that keep all of it. */
export function RefusedLanding({ error, plans, retry }: Props) {
  const { t } = useTranslation();
  const refusal = refusalOf(error, plans.plans);
  return (
    <div className="landing-refused">
      <FailureView error={error} retry={retry} />
      {refusal && refusal.mended.length > 0 && (
        <ul className="notice-links">
          {refusal.mended.map((plan) => (
            <li key={printPlan(plan)}>
              <Mended plan={plan} take={() => plans.replace(refusal.at, plan)} />
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">{t('landing.keptHint')}</p>
    </div>
  );
}

function Mended({ plan, take }: { plan: Plan; take(): void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="segmentlink" onClick={take}>
      {t('landing.chip', useLandingNames(plan))}
    </button>
  );
}
