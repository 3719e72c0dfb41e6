import { useQuery } from '@apollo/client/react';
import { RegionsDocument } from '../gen/VisitWho.ts';
import { useName } from '../i18n/name.ts';
import { useFrame } from '../ui/useFrame.ts';

/** The name of a place by its id, near or far; null where it is unknown. */
export function usePlaceOf(): (place: string | null) => string | null {
  const name = useName();
  const near = useFrame().data?.areas ?? [];
  const far = useQuery(RegionsDocument).data?.regions ?? [];
  return (place) => {
    const area = [...near, ...far].find(({ id }) => id === place);
    return area ? name(area) : null;
  };
}
