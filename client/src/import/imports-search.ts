import { present, type Raw, type Scope, scope, text } from '../search.ts';

export type ImportsSearch = Scope & { job?: string | undefined };

/** The upload that is in view, so that whoever leaves the page finds it again. */
export const importsSearch = (raw: Raw): ImportsSearch => present<ImportsSearch>({ ...scope(raw), job: text(raw.job) });
