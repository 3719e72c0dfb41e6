import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../server/src/search/fold.ts';
import { learnRegions, readings } from '../../server/src/search/readings.ts';

/** Pinyin written by hand: what people say, not what the program says. */
const SAID: Record<string, readonly (readonly [name: string, pinyin: string])[]> = {
  'rolling mills, and what else is 轧': [
    ['热轧板卷', 're zha ban juan'],
    ['冷轧硅钢', 'leng zha gui gang'],
    ['轧辊', 'zha gun'],
    ['轧制油', 'zha zhi you'],
    ['轧钢', 'zha gang'],
    ['轧花机', 'ya hua ji'],
    ['牛轧糖', 'niu ga tang'],
  ],
  'a word that begins behind a place': [
    ['杭州长川科技', 'hang zhou chang chuan ke ji'],
    ['深圳市长盈精密', 'shen zhen shi chang ying jing mi'],
    ['深圳市长亮科技', 'shen zhen shi chang liang ke ji'],
    ['兰州长城电工', 'lan zhou chang cheng dian gong'],
    ['大连长兴实业', 'da lian chang xing shi ye'],
    ['煤炭集团长治分公司', 'mei tan ji tuan chang zhi fen gong si'],
    ['退市长油', 'tui shi chang you'],
    ['广州市长城物业', 'guang zhou shi chang cheng wu ye'],
    ['副市长', 'fu shi zhang'],
    ['市长质量奖', 'shi zhang zhi liang jiang'],
    ['植物生长调节剂', 'zhi wu sheng zhang tiao jie ji'],
  ],
  'Tibetan, and kept': [
    ['奇正藏药', 'qi zheng zang yao'],
    ['中藏药原料', 'zhong zang yao yuan liao'],
    ['藏医院', 'zang yi yuan'],
    ['藏红花', 'zang hong hua'],
    ['西藏药业', 'xi zang yao ye'],
    ['冷藏药品', 'leng cang yao pin'],
    ['冷藏猪肉', 'leng cang zhu rou'],
    ['贮藏', 'zhu cang'],
  ],
  'roots, and what is no root': [
    ['大参林', 'da shen lin'],
    ['苦参', 'ku shen'],
    ['刺参', 'ci shen'],
    ['海参', 'hai shen'],
    ['人参', 'ren shen'],
    ['党参', 'dang shen'],
    ['丹参', 'dan shen'],
    ['参芪片', 'shen qi pian'],
    ['多参数监护仪', 'duo can shu jian hu yi'],
    ['参股', 'can gu'],
    ['海参加工', 'hai shen jia gong'],
    ['参加', 'can jia'],
    ['内参', 'nei can'],
  ],
  'trees and towns': [
    ['柏林', 'bo lin'],
    ['万柏林区', 'wan bai lin qu'],
    ['柏木', 'bai mu'],
    ['松柏', 'song bai'],
  ],
  'heavy, and again': [
    ['三一重工', 'san yi zhong gong'],
    ['重庆啤酒', 'chong qing pi jiu'],
    ['中国一重', 'zhong guo yi zhong'],
    ['第一重型机械', 'di yi zhong xing ji xie'],
    ['资产重组', 'zi chan chong zu'],
    ['松香重组分', 'song xiang zhong zu fen'],
    ['起重机', 'qi zhong ji'],
    ['重钢结构', 'zhong gang jie gou'],
  ],
  'firms, rows and ways': [
    ['长治银行', 'chang zhi yin hang'],
    ['银行长沙分行', 'yin hang chang sha fen hang'],
    ['华致酒行', 'hua zhi jiu hang'],
    ['太行水泥', 'tai hang shui ni'],
    ['行星减速机', 'xing xing jian su ji'],
    ['行道树', 'xing dao shu'],
  ],
  'tuning, and moving about': [
    ['空调用铜管', 'kong tiao yong tong guan'],
    ['调味品', 'tiao wei pin'],
    ['放大调理器', 'fang da tiao li qi'],
    ['调度系统', 'diao du xi tong'],
  ],
  'supply and drainage': [
    ['给排水', 'ji pai shui'],
    ['振动给料机', 'zhen dong ji liao ji'],
    ['给水管', 'ji shui guan'],
  ],
  'music, and joy': [
    ['乐山电力', 'le shan dian li'],
    ['音乐', 'yin yue'],
    ['乐歌股份', 'le ge gu fen'],
    ['飞乐音响', 'fei le yin xiang'],
    ['乐清电气', 'yue qing dian qi'],
  ],
  'places that strangers misread': [
    ['六安', 'lu an'],
    ['台州', 'tai zhou'],
    ['丽水', 'li shui'],
    ['亳州', 'bo zhou'],
    ['蚌埠玻璃', 'beng bu bo li'],
    ['厦门钨业', 'xia men wu ye'],
    ['大厦', 'da sha'],
    ['铅山铜业', 'yan shan tong ye'],
    ['铅酸电池', 'qian suan dian chi'],
    ['都江堰', 'du jiang yan'],
    ['单县', 'shan xian'],
    ['单晶硅', 'dan jing gui'],
  ],
  'food and arms': [
    ['雪茄', 'xue jia'],
    ['番茄', 'fan qie'],
    ['猪肉脯', 'zhu rou fu'],
    ['花蛤', 'hua ge'],
    ['弹簧钢', 'tan huang gang'],
    ['防弹玻璃', 'fang dan bo li'],
    ['迫击炮弹', 'pai ji pao dan'],
  ],
};

beforeAll(() =>
  learnRegions(
    ['杭州市', '深圳市', '兰州市', '大连市', '长治市', '长沙市', '六安市', '台州市', '丽水市', '铅山县', '乐山市'].map(
      (name) => ({ name, nameEn: null }),
    ),
  ),
);

describe.each(Object.entries(SAID))('%s', (_, names) => {
  it.each(names)('%s', (name, pinyin) => expect(readings(fold(name)).join(' ')).toBe(pinyin));
});
