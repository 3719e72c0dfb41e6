export const landing = {
  title: '落地模拟',
};
