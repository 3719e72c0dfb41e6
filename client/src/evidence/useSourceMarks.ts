import { useMemo } from 'react';
import { useFrame } from '../ui/useFrame.ts';
import { type Mark, marksOf } from './timeline.ts';

/** The days on which dated sources stand, oldest first, and the newest of them: the date of an answer that names none. */
export function useSourceMarks(): { marks: readonly Mark[]; newest: string | undefined } {
  const { data } = useFrame();
  const marks = useMemo(() => marksOf(data?.sources ?? []), [data]);
  return { marks, newest: marks.at(-1)?.day };
}
