import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Section.tsx';
import type { Relationship, Thing } from './ask.ts';
import type { Command } from './command.ts';
import type { Picture } from './picture.ts';

const MOST_STEPS = 8;
const WORDS = { UPSTREAM: 'upstream', DOWNSTREAM: 'downstream' } as const;
type Props = { id: string; picture: Picture<Thing, Relationship>; act(command: Command): void };

/** What a segment needs, or what needs it, to so many steps. */
export function ConeSection({ id, picture, act }: Props) {
  const { t } = useTranslation();
  const [steps, setSteps] = useState(2);
  const cones = picture.steps.flatMap(({ command, total, left }) =>
    command.do === 'cone' && command.id === id ? [{ command, total, shown: total - left }] : [],
  );
  return (
    <Section title={t('explore.cone')}>
      <p className="explore-line">
        <Select
          aria-label={t('explore.steps')}
          value={steps}
          options={Array.from({ length: MOST_STEPS }, (_, at) => ({
            value: at + 1,
            label: t('explore.stepsOf', { count: at + 1 }),
          }))}
          onChange={setSteps}
          style={{ width: 104 }}
        />
        {(['UPSTREAM', 'DOWNSTREAM'] as const).map((direction) => (
          <button
            key={direction}
            type="button"
            className="buttonlink"
            onClick={() => act({ do: 'cone', id, direction, steps })}
          >
            {t(`explore.${WORDS[direction]}`)}
          </button>
        ))}
      </p>
      {cones.map(({ command, total, shown }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cone can be asked for twice; the list only grows at its end
        <p key={at} className="quiet">
          {t('explore.coneShown', {
            direction: t(`explore.${WORDS[command.direction]}`),
            steps: command.steps,
            shown,
            total,
          })}
        </p>
      ))}
    </Section>
  );
}
