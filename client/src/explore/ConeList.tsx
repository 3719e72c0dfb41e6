import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConeThingsDocument } from '../gen/Explore.ts';
import type { ConeDirection, ConeThingsQuery } from '../gen/graphql.ts';
import { countFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { PagedList } from '../ui/PagedList.tsx';
import { exploreFrom } from './log-address.ts';
import { MOST_ELEMENTS, type Picture } from './picture.ts';
import { ThingSign } from './ThingSign.tsx';

const PAGE = 50;

type Cone = ConeThingsQuery['cone'];
type Props = {
  id: string;
  direction: ConeDirection;
  steps: number;
  picture: Pick<Picture, 'nodes'>;
  scope: Scope;
  pick(id: string): void;
};

/** The things of a cone without its start, which comes first in every answer. */
const thingsOf = ({ nodes }: Cone) =>
  nodes.id
    .map((id, at) => ({
      id,
      kind: nodes.kind[at] ?? 'PRODUCT',
      name: nodes.name[at] ?? '',
      nameEn: nodes.nameEn[at] ?? null,
      step: nodes.step[at] ?? 0,
    }))
    .slice(1);

const joined = (before: Cone, { nodes }: Cone): Cone => ({
  ...before,
  nodes: {
    ...before.nodes,
    id: [...before.nodes.id, ...nodes.id.slice(1)],
    kind: [...before.nodes.kind, ...nodes.kind.slice(1)],
    name: [...before.nodes.name, ...nodes.name.slice(1)],
    nameEn: [...before.nodes.nameEn, ...nodes.nameEn.slice(1)],
    step: [...before.nodes.step, ...nodes.step.slice(1)],
  },
});

/** Everything up or down to so many steps, the nearest first, drawn or not: from what is not, another exploration begins. */
export function ConeList({ id, direction, steps, picture, scope, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const [onlyLeft, setOnlyLeft] = useState(true);
  const { data, error, refetch, fetchMore, loading } = useQuery(ConeThingsDocument, {
    variables: { id, direction, steps, skip: 0, asOf: scope.asOf ?? null },
    // Pictures and what lies around them do not pass the normalised cache: they are large.
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  if (!data) return <p className="quiet">{t('state.loading')}</p>;
  const things = thingsOf(data.cone);
  const rest = data.cone.total - things.length;
  const left = things.filter((thing) => !picture.nodes.has(thing.id));
  const someDrawn = left.length < things.length;
  return (
    <>
      {left.length > 0 && someDrawn && (
        <Checkbox checked={onlyLeft} onChange={({ target }) => setOnlyLeft(target.checked)}>
          {t('explore.onlyLeft')}
        </Checkbox>
      )}
      <PagedList
        className="explore-list"
        items={onlyLeft && left.length > 0 ? left : things}
        page={PAGE}
        row={(thing) => (
          <li key={thing.id}>
            <ThingSign kind={thing.kind} />
            {picture.nodes.has(thing.id) ? (
              <button type="button" className="textbutton cut" onClick={() => pick(thing.id)}>
                {name(thing)}
              </button>
            ) : (
              <Link className="plainlink cut" to="/explore" search={exploreFrom(thing.id, scope)}>
                {name(thing)}
              </Link>
            )}
            <small className="quiet">{t('explore.coneStep', { step: thing.step })}</small>
            {picture.nodes.has(thing.id) && <small className="quiet">{t('explore.isDrawn')}</small>}
          </li>
        )}
      />
      {rest > 0 && (
        <button
          type="button"
          className="textbutton"
          disabled={loading}
          onClick={() =>
            void fetchMore({
              variables: { skip: things.length },
              updateQuery: (before, { fetchMoreResult }) => ({ cone: joined(before.cone, fetchMoreResult.cone) }),
            })
          }
        >
          {loading ? t('state.loading') : t('explore.coneNext', { figure: countFigure(Math.min(rest, MOST_ELEMENTS)) })}
        </button>
      )}
    </>
  );
}
