import { Select } from 'antd';
import { Fragment, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormButton } from '../change/FormButton.tsx';
import { countFigure } from '../i18n/figures.ts';
import type { Scope } from '../search.ts';
import { Section } from '../ui/Section.tsx';
import type { Relationship, Thing } from './ask.ts';
import { ConeList } from './ConeList.tsx';
import type { Command } from './command.ts';
import { conesOf } from './cones.ts';
import type { Picture } from './picture.ts';

const MakeChainForm = lazy(() => import('./MakeChainForm.tsx').then((loaded) => ({ default: loaded.MakeChainForm })));

const MOST_STEPS = 8;
const WORDS = { UPSTREAM: 'upstream', DOWNSTREAM: 'downstream' } as const;
type Props = {
  thing: Thing;
  picture: Picture<Thing, Relationship>;
  scope: Scope;
  /** The list that is open, as `DOWNSTREAM.8`. */
  list: string | undefined;
  openList(list: string | undefined): void;
  act(command: Command): void;
  pick(id: string): void;
};

/** What a segment or product needs, or what needs it, to so many steps; what is drawn of it can be made a chain. */
export function ConeSection({ thing, picture, scope, list, openList, act, pick }: Props) {
  const { id } = thing;
  const { t } = useTranslation();
  const [steps, setSteps] = useState(2);
  const cones = conesOf(picture, id);
  const drawn = Object.fromEntries(
    cones.toSorted((a, b) => a.steps - b.steps).map(({ direction, steps: to }) => [direction, to] as const),
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
      {cones.map(({ direction, steps: to, total, shown }) => {
        const own = `${direction}.${to}`;
        const said = t('explore.coneShown', {
          direction: t(`explore.${WORDS[direction]}`),
          steps: to,
          shown: countFigure(shown),
          total: countFigure(total),
        });
        return (
          <Fragment key={own}>
            <p className="quiet">
              {said}{' '}
              {total > 0 && (
                <button
                  type="button"
                  className="textbutton"
                  aria-expanded={list === own}
                  aria-label={`${said} ${t('explore.listThem')}`}
                  onClick={() => openList(list === own ? undefined : own)}
                >
                  {list === own ? t('explore.closeList') : t('explore.listThem')}
                </button>
              )}
              {shown < total && (
                <>
                  <br />
                  {t('explore.coneRest', { figure: countFigure(total - shown) })}
                </>
              )}
            </p>
            {list === own && (
              <ConeList id={id} direction={direction} steps={to} picture={picture} scope={scope} pick={pick} />
            )}
          </Fragment>
        );
      })}
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
