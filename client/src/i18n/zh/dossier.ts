export const dossier = {
  title: '招商图谱',
};
