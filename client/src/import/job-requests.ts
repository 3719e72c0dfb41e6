import { answerOf } from '../ui/answer.ts';
import type { Job, Mapping } from './job.ts';

/** Largest file that the server takes, in bytes. */
export const LARGEST_FILE = 200_000_000;

async function ask(path: string, request: RequestInit = {}): Promise<Job> {
  return (await answerOf(await fetch(`/import${path}`, request))).json();
}

const asJson = (content: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(content),
});

/** Sends a file; the type is one that no other site's form can send. */
export const uploadFile = (file: File, by: string): Promise<Job> =>
  ask(`?file=${encodeURIComponent(file.name)}&as=${encodeURIComponent(by)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });

export const readJob = (id: string): Promise<Job> => ask(`/${encodeURIComponent(id)}`);

export const checkAgain = (id: string, mapping: Mapping): Promise<Job> => ask(`/${id}/check`, asJson(mapping));

export const loadJob = (id: string, by: string): Promise<Job> =>
  ask(`/${id}/load?as=${encodeURIComponent(by)}`, { method: 'POST' });

export const rollBackRun = (run: string, name: string, by: string): Promise<Job> =>
  ask('/roll-back', asJson({ run, name, as: by }));

export const forgetJob = async (id: string): Promise<unknown> =>
  answerOf(await fetch(`/import/${id}`, { method: 'DELETE' }));
