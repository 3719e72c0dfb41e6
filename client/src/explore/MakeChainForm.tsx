import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeDrawer } from '../change/ChangeDrawer.tsx';
import { ChangeForm } from '../change/ChangeForm.tsx';
import { useIndustryOptions } from '../change/enterprise-fields.ts';
import { type Field, listOf, orNull, textOf } from '../change/field.ts';
import { ConeDocument } from '../gen/Explore.ts';
import type { ConeDirection } from '../gen/graphql.ts';
import { MakeChainDocument } from '../gen/MakeChain.ts';
import { countFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import type { Thing } from './ask.ts';
import { coneMembers, leftBySteps, MOST_MEMBERS } from './cone-members.ts';

/** The cones of a thing that are drawn: how many steps of each. */
export type DrawnCones = Readonly<Partial<Record<ConeDirection, number>>>;
type Props = { thing: Thing; cones: DrawnCones; scope: Scope; close(): void };
const WAYS = ['UPSTREAM', 'DOWNSTREAM', 'BOTH'] as const;
type Way = (typeof WAYS)[number];
/** Ticks are kept for each way by itself. */
const ticksOf = (way: Way) => `members-${way}`;

/** What is up or down from a thing becomes a chain: named, its members ticked, signed. */
export function MakeChainForm({ thing, cones, scope, close }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const client = useApolloClient();
  const navigate = useNavigate();
  const industries = useIndustryOptions();
  const [way, setWay] = useState<Way>(cones.UPSTREAM ? 'UPSTREAM' : 'DOWNSTREAM');
  const asOf = scope.asOf ?? null;
  const cone = (direction: ConeDirection) => ({
    variables: { id: thing.id, direction, steps: cones[direction] ?? 1, asOf },
    skip: !cones[direction],
    fetchPolicy: 'no-cache' as const,
  });
  const [up, down] = [useQuery(ConeDocument, cone('UPSTREAM')), useQuery(ConeDocument, cone('DOWNSTREAM'))];
  const failed = up.error ?? down.error;
  const reading = up.loading || down.loading;
  const read = [
    ...(up.data ? [{ direction: 'UPSTREAM' as const, ...up.data.cone }] : []),
    ...(down.data ? [{ direction: 'DOWNSTREAM' as const, ...down.data.cone }] : []),
  ];
  const on = (each: Way) => read.filter(({ direction }) => each === 'BOTH' || each === direction);
  const nearestOf = (each: Way) =>
    coneMembers(on(each))
      .slice(0, MOST_MEMBERS)
      .map(({ id }) => id);
  const members = coneMembers(on(way));
  const left = leftBySteps(members, new Set(nearestOf(way)));
  const beyond = on(way).filter(({ shown, total }) => shown < total);
  const words = { UPSTREAM: t('explore.upstream'), DOWNSTREAM: t('explore.downstream') };
  const ofProducts = thing.kind === 'PRODUCT';
  const ticks = ticksOf(way);
  const fields: Field[] = [
    { name: 'name', label: t('explore.make.name'), kind: 'text', longest: 60, required: true, width: 'half' },
    { name: 'nameEn', label: t('explore.make.nameEn'), kind: 'text', longest: 120, width: 'half' },
    {
      name: ticks,
      also: ['members'],
      label: t('explore.make.members', { count: members.length, most: MOST_MEMBERS }),
      kind: 'ticks',
      options: members.map((member) => ({
        value: member.id,
        label: name(member),
        note:
          member.step === 0
            ? t('explore.make.start')
            : t('explore.make.step', { direction: words[member.direction], step: member.step }),
      })),
      help: [
        ...(left.length > 0
          ? [
              t('explore.make.left', {
                most: MOST_MEMBERS,
                steps: left.map((each) => t('explore.make.leftOf', each)).join(t('explore.make.comma')),
              }),
            ]
          : []),
        ...beyond.map(({ direction, shown, total }) =>
          t('explore.make.beyond', { direction: words[direction], figure: countFigure(total - shown) }),
        ),
      ].join(' '),
    },
    ...(ofProducts
      ? ([
          {
            name: 'industry',
            label: t('explore.make.industry'),
            kind: 'choice',
            options: industries,
            help: t('explore.make.industryMore'),
          },
          { name: 'essential', label: t('explore.make.essential'), kind: 'check' },
        ] satisfies Field[])
      : []),
    { name: 'reason', label: t('explore.make.reason'), kind: 'text', longest: 500 },
  ];
  return (
    <ChangeDrawer title={t('explore.make.title')} about={name(thing)} wide close={close}>
      <p className="changeform-lead">{t(ofProducts ? 'explore.make.leadProducts' : 'explore.make.lead')}</p>
      {cones.UPSTREAM && cones.DOWNSTREAM && (
        <p className="changeform-lead">
          <Segmented<Way>
            aria-label={t('explore.make.way')}
            value={way}
            options={WAYS.map((value) => ({ value, label: t(`explore.make.ways.${value}`) }))}
            onChange={setWay}
          />
        </p>
      )}
      {failed && <FailureView error={failed} retry={() => void (up.error ? up.refetch() : down.refetch())} />}
      {reading && <p className="changeform-lead">{t('state.loading')}</p>}
      {!failed && !reading && (
        <ChangeForm
          subject={null}
          fields={fields}
          base={{
            name: t('explore.make.named', { name: thing.name }),
            essential: false,
            ...Object.fromEntries(WAYS.map((each) => [ticksOf(each), nearestOf(each)])),
          }}
          submitLabel={t('explore.make.submit')}
          send={(values) => async (by) => {
            const chain = {
              name: textOf(values, 'name'),
              nameEn: orNull(textOf(values, 'nameEn')),
              members: listOf(values, ticks),
              industry: orNull(textOf(values, 'industry')),
              essential: values.essential === true,
              asOf,
            };
            const variables = { chain, reason: orNull(textOf(values, 'reason')), by };
            return (await client.mutate({ mutation: MakeChainDocument, variables })).data?.makeChain;
          }}
          done={({ subjectId }) =>
            void navigate({
              to: '/chain/$chain',
              params: { chain: keyOf(subjectId) },
              // A chain made today has statements of today: at an older date they are not seen.
              search: scope.area ? { area: scope.area } : {},
            })
          }
          cancel={close}
        />
      )}
    </ChangeDrawer>
  );
}
