/** Marks that translated sentences may carry: weight, and the hues of the unknown and of the stuck. */
export const emphasis = {
  b: <b />,
  u: <b className="say-violet" />,
  s: <b className="say-orange" />,
};
