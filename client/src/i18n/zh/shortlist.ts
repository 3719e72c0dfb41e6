export const shortlist = {
  title: '候选名单',
};
