/** Works out each answer once. */
export function keptBy<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined || kept.has(key)) return known as Value;
    const value = answer(key);
    kept.set(key, value);
    return value;
  };
}
