import { Fragment } from 'react';
import type { Places } from './places.ts';

type Props = { group: number; places: Places; groupName(group: number): string; pick(group: number): void };

/** Where something stands: from the part of the map to the narrowest group, each can be picked. */
export function GroupPath({ group, places, groupName, pick }: Props) {
  return (
    <p className="atlas-path">
      {places.path(group).map((each, at) => (
        <Fragment key={each}>
          {at > 0 && <span className="quiet"> › </span>}
          <button type="button" className="textbutton" onClick={() => pick(each)}>
            {groupName(each)}
          </button>
        </Fragment>
      ))}
    </p>
  );
}
