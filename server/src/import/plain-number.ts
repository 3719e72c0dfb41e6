/** A number in digits and a point, as tables hold it: never `1e-7`; all its digits. `shift`: places that its point moves right. */
export function plainNumber(value: number, shift = 0): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts || (shift === 0 && parts[4] === undefined)) return String(value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const point = whole.length + Number(exponent) + shift;
  const digits = (point > 0 ? whole + fraction : '0'.repeat(1 - point) + whole + fraction).padEnd(point, '0');
  const at = Math.max(point, 1);
  return shortest(`${sign}${digits.slice(0, at)}.${digits.slice(at)}`);
}

/** A number in digits without the zeros that say nothing: `5` of `005.0`. */
export const shortest = (printed: string): string => {
  const [whole = '', fraction = ''] = printed.split('.');
  const [start, end] = [whole.replace(/^(-?)0+(?=\d)/, '$1'), fraction.replace(/0+$/, '')];
  return end === '' ? start.replace(/^-0$/, '0') : `${start}.${end}`;
};
