export const exporting = {
  title: '导出',
};
