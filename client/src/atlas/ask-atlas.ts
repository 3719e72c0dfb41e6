type Asked = { asOf: string | null; response: Promise<Response> };
let early: Asked | null = null;

const request = (asOf: string | null, signal: AbortSignal | null) =>
  fetch(`/atlas/newest${asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`}`, { signal });

/** Asks for the map as soon as its address is opened: it comes beside the page that will show it, not after it. */
export function askEarly(asOf: string | null): void {
  const response = request(asOf, null);
  // Told by whoever takes it.
  response.catch(() => undefined);
  early = { asOf, response };
}

/** The answer that is on its way already, once, or another. */
export function askAtlas(asOf: string | null, signal: AbortSignal): Promise<Response> {
  const mine = early?.asOf === asOf ? early : null;
  early = null;
  return mine?.response ?? request(asOf, signal);
}
