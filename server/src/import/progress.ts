export type Phase = 'READING' | 'CHECKING' | 'COMPARING' | 'WRITING' | 'COMMITTING';

/** How far an import is: `done` of `total` rows where they can be counted. */
export type Progress = { phase: Phase; done: number; total: number };
export type OnProgress = (progress: Progress) => void;
