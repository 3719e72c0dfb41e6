import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LandingChip } from './LandingChip.tsx';
import { LandingEditor } from './LandingEditor.tsx';
import { printPlan } from './plan.ts';
import type { Plans } from './usePlans.ts';

type Props = { plans: Plans; refused: number | null; area: string | undefined; chain: string };

/** All landings of the scenario; one at a time is edited, in a strip below that moves nothing. */
export function LandingChips({ plans, refused, area, chain }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const scenario = plans.plans.map(printPlan).join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scenario has other chips
  useEffect(() => setOpen(null), [scenario]);
  // A step takes away what was pressed; whoever works by keyboard stands at the chips then, not at the top of the page.
  const shown = useRef(scenario);
  useEffect(() => {
    if (shown.current === scenario && open === null) return;
    if (open === null) shown.current = scenario;
    if (document.activeElement === document.body) more.current?.focus();
  }, [scenario, open]);
  const last = plans.plans.at(-1);
  const edited = typeof open === 'number' ? plans.plans[open] : undefined;
  const close = () => {
    setOpen(null);
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  return (
    <div ref={bar} className="landing-bar">
      <ul className="landing-chips" aria-label={t('landing.chips')}>
        {plans.plans.map((plan, at) => (
          <LandingChip
            // biome-ignore lint/suspicious/noArrayIndexKey: two landings may be alike until the server says so
            key={`${at} ${printPlan(plan)}`}
            plan={plan}
            open={open === at}
            refused={refused === at}
            edit={() => setOpen(open === at ? null : at)}
            remove={() => plans.remove(at)}
          />
        ))}
        <li>
          <Button
            ref={more}
            icon={<PlusOutlined aria-hidden="true" />}
            aria-expanded={open === 'new'}
            onClick={() => setOpen(open === 'new' ? null : 'new')}
          >
            {t(last ? 'landing.add' : 'landing.addFirst')}
          </Button>
        </li>
      </ul>
      <p className="landing-never">{t('landing.never')}</p>
      {open !== null && (
        <LandingEditor
          key={open}
          plan={edited ?? { chain: last?.chain ?? chain, segment: '', zone: last?.zone ?? '', enterprise: null }}
          beside={plans.plans.filter((_, at) => at !== open)}
          fresh={open === 'new'}
          area={area}
          apply={(plan) => (typeof open === 'number' ? plans.replace(open, plan) : plans.add(plan))}
          close={close}
        />
      )}
    </div>
  );
}
