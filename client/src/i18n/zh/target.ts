export const target = {
  title: '目标企业',
};
