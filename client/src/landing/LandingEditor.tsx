import { Button, type GetRef, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChainOptions } from '../chain/useChainOptions.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { LanderPicker } from './LanderPicker.tsx';
import { type Plan, printPlan } from './plan.ts';
import { useSegments } from './useLandingNames.ts';
import { ZonePicker } from './ZonePicker.tsx';

type Props = {
  plan: Plan;
  /** The other landings of the scenario. */
  beside: readonly Plan[];
  fresh: boolean;
  area: string | undefined;
  apply(plan: Plan): void;
  close(): void;
};

/** The four choices of a landing; applied together, so that one change is one step. */
export function LandingEditor({ plan, beside, fresh, area, apply, close }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { city, made, grouped } = useChainOptions();
  const [draft, setDraft] = useState(plan);
  const segments = useSegments(draft.chain);
  const first = useRef<GetRef<typeof Select>>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (part: Partial<Plan>) => setDraft((before) => ({ ...before, ...part }));
  // Chains made by staff are scored apart: no scenario holds both kinds.
  const besideMade = beside.some(({ chain }) => made.some(({ value }) => value === chain));
  const chains = beside.length === 0 ? grouped : besideMade ? made : city;
  const whole = draft.segment !== '' && draft.zone !== '';
  return (
    <form
      className="landing-editor"
      aria-label={t(fresh ? 'landing.editor.add' : 'landing.editor.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!whole) return;
        if (printPlan(draft) === printPlan(plan)) close();
        else apply(draft);
      }}
      onKeyDown={(event) => {
        // A list that is open closes first, the form with the next Escape.
        const listed = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
        if (event.key === 'Escape' && !listed) close();
      }}
    >
      <Select
        aria-label={t('landing.editor.chain')}
        prefix={<span className="quiet">{t('landing.editor.chain')}</span>}
        value={draft.chain}
        options={chains}
        onChange={(chain) => change({ chain, segment: '' })}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={200}
        style={{ width: 190 }}
      />
      <Select
        ref={first}
        aria-label={t('landing.editor.segment')}
        prefix={<span className="quiet">{t('landing.editor.segment')}</span>}
        value={draft.segment === '' ? null : `Segment:${draft.segment}`}
        options={(segments ?? []).map((segment) => ({ value: segment.id, label: name(segment) }))}
        onChange={(segment: string) => change({ segment: keyOf(segment) })}
        showSearch={{ optionFilterProp: 'label' }}
        loading={segments === null}
        popupMatchSelectWidth={240}
        style={{ width: 240 }}
      />
      <ZonePicker area={area} zone={draft.zone} choose={(zone) => change({ zone })} />
      <LanderPicker
        segment={draft.segment}
        area={area}
        enterprise={draft.enterprise}
        choose={(enterprise) => change({ enterprise })}
      />
      <Button type="primary" htmlType="submit" disabled={!whole}>
        {t('landing.editor.apply')}
      </Button>
      <Button onClick={close}>{t('landing.editor.cancel')}</Button>
    </form>
  );
}
