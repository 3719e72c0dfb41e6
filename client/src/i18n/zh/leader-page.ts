export const leaderPage = {
  title: '链主',
};
