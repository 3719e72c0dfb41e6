import type { PackageData } from '../package-data.ts';
import type { Problem } from '../problem.ts';

/** One rule of a package: every breach of it as a problem. A cell that could not be read has no value and is passed over. */
export type Rule = (data: PackageData) => Iterable<Problem>;
