import type { Viewport } from './viewport.ts';

const MOST = 30;
const looks = new Map<string, Viewport>();

/** Where the reader looked at a drawing last, as long as the page is not loaded anew: to come back to just that. */
export const rememberedLook = (drawing: string): Viewport | undefined => looks.get(drawing);

export function rememberLook(drawing: string, at: Viewport): void {
  looks.delete(drawing);
  looks.set(drawing, at);
  const [oldest] = looks.keys();
  if (looks.size > MOST && oldest !== undefined) looks.delete(oldest);
}
