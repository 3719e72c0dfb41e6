import { useQuery } from '@apollo/client/react';
import { FrameDocument } from '../gen/Frame.ts';
import type { FrameQuery } from '../gen/graphql.ts';

export type FrameArea = FrameQuery['areas'][number];

/** Chains, areas and sources for the bars; fetched once and kept. */
export function useFrame() {
  return useQuery(FrameDocument, { notifyOnNetworkStatusChange: false });
}

/** The first city of the data is where an analysis starts when the link names no area. */
export function defaultArea(frame: FrameQuery | undefined): string | undefined {
  return (frame?.areas.find(({ kind }) => kind === 'CITY') ?? frame?.areas[0])?.id;
}
