import type { Chain } from '../chain/structure.ts';
import type { HubRole } from '../gen/schema.ts';

const roles: Record<HubRole, { zh: string; en: string }> = {
  CONNECTOR_HUB: { zh: '连接枢纽', en: 'a connector hub' },
  KINLESS_HUB: { zh: '无族枢纽', en: 'a kinless hub' },
  PROVINCIAL_HUB: { zh: '链内枢纽', en: 'a provincial hub' },
  CONNECTOR: { zh: '连接者，不是枢纽', en: 'a connector, not a hub' },
  PERIPHERAL: { zh: '外围', en: 'peripheral' },
};

type Numbers = {
  role: HubRole;
  withinModuleDegree: number;
  participation: number;
  leads: boolean;
  recordedLinks: number;
  potentialLinks: number;
  localPurchases: number;
};

/** Two decimals, and no sign before a zero. */
const inHundredths = (value: number): string => (Math.round(value * 100) / 100 + 0).toFixed(2);

/** What the numbers of a candidate say, and what they do not. */
export function candidateSentence(numbers: Numbers, chain: Chain): { zh: string; en: string } {
  const { role, leads, recordedLinks, potentialLinks, localPurchases } = numbers;
  const [z, share] = [inHundredths(numbers.withinModuleDegree), inHundredths(numbers.participation)];
  return {
    zh: `在“${chain.name}”中 z = ${z}，跨链参与系数 P = ${share}：${roles[role].zh}。供货联系：有记载 ${recordedLinks} 家，由链结构推出 ${potentialLinks} 家；有记载的本地采购 ${localPurchases} 项。${leads ? '它已是链主。' : '这只是图谱提示，不是认定。'}`,
    en: `In "${chain.nameEn}" z = ${z}, participation over chains P = ${share}: ${roles[role].en}. Supply links: ${recordedLinks} recorded, ${potentialLinks} that follow from the chain; ${localPurchases} recorded local purchases. ${leads ? 'It is a leader already.' : 'A hint of the graph, not an appointment.'}`,
  };
}
