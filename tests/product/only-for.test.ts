import { expect, it } from 'vitest';
import { isOnlyFor } from '../../server/src/product/only-for.ts';

it.each([
  ['锂离子电池隔膜', '锂离子电池'],
  ['轴承钢', '轴承'],
  ['显示器支架', '显示器'],
  ['光伏组件生产线', '光伏组件'],
  ['集装箱航运业务', '集装箱'],
  ['漆包线销售业务', '漆包线'],
  ['医疗器械招标代理业务', '医疗器械'],
  ['电容器纸系列', '电容器'],
  ['智能终端功能件和精密结构件', '智能终端'],
])('%s is something for %s', (name, thing) => expect(isOnlyFor(name, thing)).toBe(true));

it.each([
  ['铝电解电容器', '电容器'],
  ['医疗器械III类', '医疗器械'],
  ['集装箱制造业务', '集装箱'],
  ['轴承及配件', '轴承'],
  ['肉制品加工', '肉制品'],
  ['中药饮片等', '中药饮片'],
  ['智能手机', '智能终端'],
  ['ＬＥＤ芯片', 'led芯片'],
  ['铝合金', '铝'],
  ['电机控制器及电机', '电机'],
])('%s is none that is only for %s', (name, thing) => expect(isOnlyFor(name, thing)).toBe(false));
