import { lazy } from 'react';

/** The forms, each read when it is first opened. */
export const MoveStageForm = lazy(() =>
  import('./forms/MoveStageForm.tsx').then((loaded) => ({ default: loaded.MoveStageForm })),
);
export const NewProjectForm = lazy(() =>
  import('./forms/NewProjectForm.tsx').then((loaded) => ({ default: loaded.NewProjectForm })),
);
export const ProjectForm = lazy(() =>
  import('./forms/ProjectForm.tsx').then((loaded) => ({ default: loaded.ProjectForm })),
);
export const EnterpriseForm = lazy(() =>
  import('./forms/EnterpriseForm.tsx').then((loaded) => ({ default: loaded.EnterpriseForm })),
);
export const NoteForm = lazy(() => import('./forms/NoteForm.tsx').then((loaded) => ({ default: loaded.NoteForm })));
export const ObstacleForm = lazy(() =>
  import('./forms/ObstacleForm.tsx').then((loaded) => ({ default: loaded.ObstacleForm })),
);
export const ClearObstacleForm = lazy(() =>
  import('./forms/ClearObstacleForm.tsx').then((loaded) => ({ default: loaded.ClearObstacleForm })),
);
export const TemplateForm = lazy(() =>
  import('./forms/TemplateForm.tsx').then((loaded) => ({ default: loaded.TemplateForm })),
);
export const NewSegmentForm = lazy(() =>
  import('./forms/NewSegmentForm.tsx').then((loaded) => ({ default: loaded.NewSegmentForm })),
);
