/** Values by what `of` says of each, in their order. (`Map.groupBy` is not in Node 20.) */
export function groupBy<Value, Key>(values: Iterable<Value>, of: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = of(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
