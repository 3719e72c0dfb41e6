import type { Viewport } from './viewport.ts';

const NAME = 'looks';
const MOST = 30;
const looks = new Map<string, Viewport>(kept());

/** Where the reader of this browser tab looked at a drawing last: to come back to just that. */
export const rememberedLook = (drawing: string): Viewport | undefined => looks.get(short(drawing));

export function rememberLook(drawing: string, at: Viewport): void {
  const name = short(drawing);
  looks.delete(name);
  looks.set(name, at);
  const [oldest] = looks.keys();
  if (looks.size > MOST && oldest !== undefined) looks.delete(oldest);
}

// Panning tells of every pixel: kept once, when the page is left.
globalThis.addEventListener?.('pagehide', () => sessionStorage.setItem(NAME, JSON.stringify([...looks])));

function kept(): [string, Viewport][] {
  try {
    const entries = JSON.parse(sessionStorage.getItem(NAME) ?? '[]');
    return Array.isArray(entries) ? entries.filter(([name, at]) => typeof name === 'string' && isLook(at)) : [];
  } catch {
    return [];
  }
}

function isLook(at: unknown): at is Viewport {
  return (
    at !== null && typeof at === 'object' && ['x', 'y', 'zoom'].every((key) => Number.isFinite((at as never)[key]))
  );
}

/** FNV-1a: a structure is thousands of characters long, its name need not be. */
function short(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
