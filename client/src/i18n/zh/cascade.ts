export const cascade = {
  title: '断链推演',
};
