/** The reader's own Chinese fonts first; ours last, cut into slices that are fetched only where none of these is there. */
export const FONT_STACK =
  "'PingFang SC', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC Variable', sans-serif";
