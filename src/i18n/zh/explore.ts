/** Words of the reading room: facets, list, headline. */
import type { explore as en } from '../en/explore.ts';
import { headline } from './headline.ts';

const plants = (count: number) => `${count} 座工厂`;

export const explore: typeof en = {
  headline,
  company: {
    title: '公司',
    showAll: (count: number) => `显示全部 ${count} 家公司`,
    showFewer: '收起',
    none: '当前视图中没有公司的工厂。',
    describe: (sites: number, announced: string, operating: string) =>
      `${plants(sites)}，宣布 ${announced}，投产 ${operating}`,
  },
  status: { title: (year: number) => `${year} 年状态` },
  list: {
    title: (count: number) => plants(count),
    label: '工厂',
    sortBy: '排序',
    sorts: {
      announced: '按宣布产能',
      operating: '按投产产能',
      name: '按名称',
      since: '按宣布时间',
    },
    none: '没有符合筛选条件的工厂。',
    notStated: '未见产能',
    split: (operating: string, rest: string) => `已投产 ${operating}，待建 ${rest}`,
    splitLapsed: (operating: string, lapsed: string) => `已投产 ${operating}，落空 ${lapsed}`,
    notACarPlant: { components: '零部件工厂', network: '网络布局' },
  },
};
