import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { renew } from '../change/renew.ts';
import { Refused } from '../ui/answer.ts';
import { isRunning, type Job } from './job.ts';
import { readJob } from './job-requests.ts';

const EVERY_MS = 500;
const RETRY_MS = 3_000;

type Seen = { job: Job | null; gone: boolean; unreached: boolean };
const NOTHING: Seen = { job: null, gone: false, unreached: false };

/**
 * An upload as the server has it, asked again while something goes on; `gone` when the server no longer has it. When
 * something was written, nothing on the page is left as it was read before.
 */
export function useJob(id: string | undefined) {
  const client = useApolloClient();
  const [seen, setSeen] = useState<Seen>(NOTHING);
  const [asked, setAsked] = useState(0);
  const wrote = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` starts it anew when somebody did something.
  useEffect(() => {
    if (id === undefined) return setSeen(NOTHING);
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async (job: Job) => {
      setSeen({ job, gone: false, unreached: false });
      if (isRunning(job)) wrote.current = null;
      else if ((job.state === 'LOADED' || job.state === 'ROLLED_BACK') && wrote.current !== id) {
        wrote.current = id;
        await renew(client);
      }
      return isRunning(job) ? EVERY_MS : 0;
    };
    const fail = (error: unknown) => {
      const gone = error instanceof Refused && error.status === 404;
      setSeen((before) => ({ job: gone ? null : before.job, gone, unreached: !gone }));
      return gone ? 0 : RETRY_MS;
    };
    const ask = async () => {
      const pause = await readJob(id).then(
        (job) => (over ? 0 : tell(job)),
        (error: unknown) => (over ? 0 : fail(error)),
      );
      if (!over && pause > 0) timer = setTimeout(() => void ask(), pause);
    };
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [id, asked, client]);

  const current = seen.job?.id === id ? seen.job : null;
  return {
    ...seen,
    job: current,
    /** Takes what a request answered, and goes on asking. */
    took(job: Job) {
      setSeen({ job, gone: false, unreached: false });
      setAsked((count) => count + 1);
    },
  };
}

export type JobWork = ReturnType<typeof useJob>;
