export const canvas = {
  line: { local: '本地有货可供', absent: '本地无货（必需）', optional: '可选投入', returning: '回用' },
  sign: {
    suppliers: '在产供应商数，≥ 为下限',
    project: '项目及其阶段 0–8，2–5 为含糊用词',
    leader: '链主在此环节',
    conflict: '来源互有出入',
    overlap: '多区布局或重复建设',
  },
  group: '{{count}} 项',
  conflict: '来源互有出入',
  hue: {
    red: '无人供应',
    orange: '脆弱或受阻',
    blue: '正在到来',
    violet: '尚不清楚',
    green: '已覆盖',
  },
};
