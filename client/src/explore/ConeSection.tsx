import { Select } from 'antd';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormButton } from '../change/FormButton.tsx';
import type { Scope } from '../search.ts';
import { Section } from '../ui/Section.tsx';
import type { Relationship, Thing } from './ask.ts';
import type { Command } from './command.ts';
import type { Picture } from './picture.ts';

const MakeChainForm = lazy(() => import('./MakeChainForm.tsx').then((loaded) => ({ default: loaded.MakeChainForm })));

const MOST_STEPS = 8;
const WORDS = { UPSTREAM: 'upstream', DOWNSTREAM: 'downstream' } as const;
type Props = { thing: Thing; picture: Picture<Thing, Relationship>; scope: Scope; act(command: Command): void };

/** What a segment or product needs, or what needs it, to so many steps; what is drawn of it can be made a chain. */
export function ConeSection({ thing, picture, scope, act }: Props) {
  const { id } = thing;
  const { t } = useTranslation();
  const [steps, setSteps] = useState(2);
  const cones = picture.steps.flatMap(({ command, total, left }) =>
    command.do === 'cone' && command.id === id ? [{ command, total, shown: total - left }] : [],
  );
  const drawn = Object.fromEntries(
    cones
      .toSorted((a, b) => a.command.steps - b.command.steps)
      .map(({ command }) => [command.direction, command.steps] as const),
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
      {cones.some(({ total }) => total > 0) && (
        <p className="explore-line">
          <FormButton
            label={t('explore.make.button')}
            form={(close) => <MakeChainForm thing={thing} cones={drawn} scope={scope} close={close} />}
          />
        </p>
      )}
    </Section>
  );
}
