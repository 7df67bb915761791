/** Words of what explore draws on a slide: timeline, plant, comparison, chart. */
import type { slideParts as en } from '../en/slideParts.ts';

const by = {
  plant: '按工厂',
  company: '按公司',
  province: '按省份',
};

export const slideParts: typeof en = {
  asKnownThen: '当时所知',
  source: (publisher, date) => (date === null ? publisher : `${publisher}，${date}`),
  differ: (values) => `来源说法不一：${values}`,
  differAbout: (phase, values) => `${phase}，来源说法不一：${values}`,
  sumDiffers: (parts, stated) => `各部分合计 ${parts}，公布总数为 ${stated}`,
  announced: '宣布产能（辆/年）',
  toCome: '待建成',
  planned: (amount) => `计划 ${amount}`,
  noPlant: '未选择工厂。',
  morePhases: (count) => `另有 ${count} 期`,
  compare: {
    title: '承诺与结果并列',
    rows: {
      status: '状态',
      announced: '宣布产能',
      operating: '建成产能',
      planned: '计划投产',
      actual: '实际投产',
      slippage: '延误',
      investment: '投资额',
      licence: '生产资质',
    },
    none: '未选择要对比的工厂。',
  },
  chart: {
    title: (grouping) => `承诺与建成对比，${by[grouping]}`,
    sum: (built, promised) => `宣布年产能 ${promised}辆，已建成 ${built}辆`,
    amount: (built, promised) => `建成 ${built} / ${promised}`,
    others: (count) => `其他：${count}`,
    none: '当前筛选没有可统计的工厂。',
  },
};
