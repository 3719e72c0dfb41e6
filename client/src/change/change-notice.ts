import { create } from 'zustand';
import type { ChangeEntryFragment } from '../gen/graphql.ts';

type Notice = { change: ChangeEntryFragment | null; tell(change: ChangeEntryFragment): void; dismiss(): void };

/** The last change that was made in this tab: said on the page, with the way back. */
export const useChangeNotice = create<Notice>()((set) => ({
  change: null,
  tell: (change) => set({ change }),
  dismiss: () => set({ change: null }),
}));
