import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProjectsSearch } from './project-search.ts';

/** Words of a headline that say what is not known, leading to the projects they count. */
export const UnknownLink = ({ list, children }: { list: ProjectsSearch; children?: ReactNode }) => (
  <Link className="plainlink unknownlink" to="/projects" search={list}>
    <b className="say-violet">{children}</b>
  </Link>
);
