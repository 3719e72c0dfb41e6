/** A number in digits and a point, as tables hold it: never `1e-7`. */
export const plainNumber = (value: number): string =>
  /e/.test(String(value))
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
