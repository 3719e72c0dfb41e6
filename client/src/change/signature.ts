import { create } from 'zustand';

const KEPT_AS = 'signature';

/** The name that a reader gave once; every change to a list carries it. Nobody is asked to log in. */
export const useSignature = create<{ by: string; sign(by: string): void }>()((set) => ({
  by: localStorage.getItem(KEPT_AS) ?? '',
  sign(by) {
    localStorage.setItem(KEPT_AS, by);
    set({ by });
  },
}));

export const signedBy = (): string | null => useSignature.getState().by.trim() || null;
