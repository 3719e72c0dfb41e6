import { CloseOutlined } from '@ant-design/icons';
import { useApolloClient } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateChainFragment, TemplateEdgeFragment, TemplateSegmentFragment } from '../gen/graphql.ts';
import { AddInputDocument, ChangeInputDocument, RemoveInputDocument } from '../gen/Template.ts';
import { useName } from '../i18n/name.ts';
import { useSegmentOptions } from './project-fields.ts';
import { Refusals } from './Refusals.tsx';
import { type Send, useChange } from './useChange.ts';

type Props = {
  chain: TemplateChainFragment;
  segment: TemplateSegmentFragment;
  side: 'inputs' | 'buyers';
  again(): Promise<unknown>;
};

const NATURES = ['essential', 'optional', 'returning'] as const;
type Nature = (typeof NATURES)[number];
const natureOf = ({ essential, returning }: TemplateEdgeFragment): Nature =>
  returning ? 'returning' : essential ? 'essential' : 'optional';

/** What a segment needs, or what needs it: each line is changed where it stands. */
export function TemplateEdges({ chain, segment, side, again }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = useName();
  const changing = useChange();
  const segments = useSegmentOptions();
  const [added, setAdded] = useState<string | null>(null);
  const edges = segment[side];
  const ends = (other: string) =>
    side === 'inputs' ? { input: other, buyer: segment.id } : { input: segment.id, buyer: other };
  const input = (other: string, nature: Nature) => ({
    ...ends(other),
    essential: nature === 'essential',
    returning: nature === 'returning',
  });
  const base = { chain: chain.id, revision: chain.revision, reason: null };
  const make = async (send: Send) => {
    const made = await changing.make(chain.id, send);
    if (!made) await again();
    return made;
  };
  const change = (other: string, nature: Nature) =>
    make(async (by) => {
      const variables = { ...base, input: input(other, nature), by };
      return (await client.mutate({ mutation: ChangeInputDocument, variables })).data?.changeInput;
    });
  const remove = (other: string) =>
    make(async (by) => {
      const variables = { ...base, ...ends(other), by };
      return (await client.mutate({ mutation: RemoveInputDocument, variables })).data?.removeInput;
    });
  const add = async (other: string) => {
    const made = await make(async (by) => {
      const variables = { ...base, input: input(other, 'essential'), by };
      return (await client.mutate({ mutation: AddInputDocument, variables })).data?.addInput;
    });
    if (made) setAdded(null);
  };
  const title = t(`change.template.${side}`);
  return (
    <section className="templatepart" aria-label={title} aria-busy={changing.busy}>
      <h3>
        {title} <b>{edges.length}</b>
      </h3>
      <Refusals changing={changing} />
      <ul>
        {edges.map((edge) => (
          <li key={edge.segment.id}>
            <span className="cut">{name(edge.segment)}</span>
            <Select
              size="small"
              aria-label={t('change.template.natureOf', { name: name(edge.segment) })}
              value={natureOf(edge)}
              disabled={changing.busy}
              options={NATURES.map((value) => ({ value, label: t(`change.template.${value}`) }))}
              onChange={(nature) => void change(edge.segment.id, nature)}
            />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              disabled={changing.busy}
              aria-label={t('change.template.remove', { name: name(edge.segment) })}
              title={t('change.template.remove', { name: name(edge.segment) })}
              onClick={() => void remove(edge.segment.id)}
            />
          </li>
        ))}
      </ul>
      <p className="templatepart-add">
        <Select
          size="small"
          aria-label={t(`change.template.add.${side}`)}
          placeholder={t(`change.template.add.${side}`)}
          showSearch={{ optionFilterProp: 'label' }}
          value={added}
          options={segments.filter(
            ({ value }) => value !== segment.id && !edges.some((edge) => edge.segment.id === value),
          )}
          onChange={setAdded}
          notFoundContent={t('scope.noMatch')}
        />
        <Button size="small" disabled={added === null || changing.busy} onClick={() => added && void add(added)}>
          {t('change.add')}
        </Button>
      </p>
    </section>
  );
}
