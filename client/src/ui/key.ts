/** The key inside a global id: `Chain:led` → `led`. Addresses carry keys, the API carries ids. */
export const keyOf = (id: string) => id.slice(id.indexOf(':') + 1);
