import { Slider } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactorName } from '../gen/graphql.ts';
import { VIABILITY_FACTORS } from './factors.ts';
import { DEFAULT_WEIGHT, printWeights, readWeights, type WeightOf } from './weights-link.ts';

type Props = { printed: readonly string[] | undefined; choose(printed: string[] | undefined): void };

const HIGHEST = 3;
const STEP = 0.5;
const REST_MS = 150;

/** Weights of the factors that order the list. The knob moves at once; the link, and so the question, when it rests. */
export function WeightSliders({ printed, choose }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<WeightOf | null>(null);
  const latest = useRef(choose);
  latest.current = choose;
  const inLink = (printed ?? []).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address, whoever made it, is what the knobs show.
  useEffect(() => setDraft(null), [inLink]);
  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(() => latest.current(printWeights(draft)), REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const weights = draft ?? readWeights(printed);
  const set = (factor: FactorName, weight: number) => setDraft(new Map([...weights, [factor, weight]]));
  return (
    <section className="weights" aria-labelledby="weights-title">
      <header>
        <h2 id="weights-title">{t('target.weights.title')}</h2>
        <small>{t('target.weights.rule')}</small>
        <button
          type="button"
          className="linkbutton"
          disabled={inLink === '' && !draft}
          onClick={() => {
            setDraft(null);
            choose(undefined);
          }}
        >
          {t('target.weights.reset')}
        </button>
      </header>
      <ul>
        {VIABILITY_FACTORS.map((factor) => {
          const weight = weights.get(factor) ?? DEFAULT_WEIGHT;
          return (
            <li key={factor}>
              <span className="cut" title={t(`target.factor.${factor}`)}>
                {t(`target.factor.${factor}`)}
              </span>
              <Slider
                min={0}
                max={Math.max(HIGHEST, weight)}
                step={STEP}
                value={weight}
                onChange={(next) => set(factor, next)}
                tooltip={{ open: false }}
                ariaLabelForHandle={t('target.weights.spoken', { factor: t(`target.factor.${factor}`) })}
              />
              <b data-changed={weight !== DEFAULT_WEIGHT || undefined}>{weight}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
