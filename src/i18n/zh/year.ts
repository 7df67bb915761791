/** Words of the timeline: year, play, hindsight, the range of announcements. */
import type { year as en } from '../en/year.ts';

export const year: typeof en = {
  title: '年份',
  label: '所看年份（截至年底）',
  play: '逐年播放',
  pause: '暂停',
  speed: '播放速度',
  times: (speed: number) => `${speed} 倍`,
  hindsight: '以今日所知',
  hindsightHelp: {
    on: '显示今天所知的全部',
    off: '只显示当时已公开的信息',
  },
  chart:
    '柱：各年新宣布的产能，按截至所看年份的结果分段，之后的年份颜色较浅；线：各年年底已投产的产能。柱与线各有刻度。',
  value: (year: number, announced: string, operating: string) =>
    `${year} 年：新宣布 ${announced}，已投产 ${operating}`,
  announcedScale: (amount: string) => `一年宣布 ${amount}`,
  operatingScale: (amount: string) => `已投产 ${amount}`,
  readOut: {
    announced: (count: number, amount: string | null) =>
      count === 0
        ? '无新宣布的工厂。'
        : `新宣布 ${count} 座工厂${amount === null ? '' : `，年产能 ${amount} 辆`}。`,
    notStated: (count: number, of: number) =>
      count === of ? '没有来源说明产能。' : `其中 ${count} 座未见产能。`,
    operating: (amount: string, isOver: boolean) =>
      `${isOver ? '年底' : '目前'}已投产年产能 ${amount} 辆。`,
    toCome: '晚于所看年份，据今日所知。',
    unknown: (year: number) => `截至 ${year} 年底尚不可知。`,
  },
  announced: {
    title: '宣布年份',
    from: '宣布年份自',
    to: '宣布年份至',
    noLimit: (year: number) => `${year} 年，不限`,
    range: (from: number, to: number) =>
      from === to ? `${from} 年宣布` : `${from} 至 ${to} 年宣布`,
    all: '全部年份',
    howTo: '沿年份拖动，只看这些年份宣布的工厂。',
    help: '工厂首次算作已宣布的年份：以其宣布为准，否则以最早有日期的提及为准。',
  },
  empty: {
    'other kinds': '时间轴只统计整车工厂，而当前筛选没有整车工厂。',
    'no plant': '当前筛选没有可统计的整车工厂。',
  },
};
