import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { type Answer, Asker, type Relationship, type Thing } from './ask.ts';
import { askedBy } from './command.ts';
import { done, type Log } from './log.ts';
import type { Picture } from './picture.ts';
import { play } from './play.ts';

type Known = { asOf: string | null; answers: ReadonlyMap<string, Answer> };
export type Exploration = {
  picture: Picture<Thing, Relationship>;
  busy: boolean;
  failure: unknown;
  retry(): void;
};

const NOTHING: ReadonlyMap<string, Answer> = new Map();

/** The picture that the steps of a log make at a date; it grows as answers come, in the order of the steps. */
export function useExploration(log: Log, asOf: string | null): Exploration {
  const client = useApolloClient();
  const asker = useMemo(() => new Asker(client), [client]);
  const [known, setKnown] = useState<Known>({ asOf, answers: NOTHING });
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const commands = useMemo(() => done(log), [log]);
  const answers = known.asOf === asOf ? known.answers : NOTHING;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    setFailure(null);
    let current = true;
    for (const command of commands) {
      const name = askedBy(command);
      if (name === null) continue;
      asker.answer(command, asOf).then(
        (answer) =>
          setKnown((before) => {
            const kept = before.asOf === asOf ? before.answers : NOTHING;
            if (!current || kept.has(name)) return before;
            return { asOf, answers: new Map(kept).set(name, answer) };
          }),
        (error: unknown) => current && setFailure(error),
      );
    }
    return () => {
      current = false;
    };
  }, [asker, commands, asOf, tries]);

  const played = useMemo(() => play<Thing, Relationship>(commands, answers), [commands, answers]);
  // Where an answer failed nothing is on its way.
  const picture = useMemo(() => (failure === null ? played : { ...played, awaited: [] }), [played, failure]);
  return {
    picture,
    busy: picture.awaited.length > 0,
    failure,
    retry: () => setTries((before) => before + 1),
  };
}
