/** Words of the reading room: facets, list, headline. */
import type { HeadlineParts } from '../en/explore.ts';

const plants = (count: number) => `${count} 座工厂`;

function headline(p: HeadlineParts): string {
  const now = p.year === null;
  const by = now ? `截至${p.month}` : `截至 ${p.year} 年底`;
  const known = p.hindsight ? '' : now ? '（仅据有日期的来源）' : '（据当时所知）';
  const whose =
    p.companies.length > 3
      ? `${p.companies.length} 家公司的`
      : p.companies.length > 0
        ? `${p.companies.join('、')}的`
        : '';
  const which = p.statuses.length > 0 ? `「${p.statuses.join('或')}」` : '';
  if (p.sites === 0) return `${by}${known}，没有${whose}${which}工厂的记录。`;
  const subject = `${whose} ${p.sites} 座${which}工厂`.trim();
  if (p.announced === null) return `${by}${known}，${subject}已宣布，但没有来源说明产能。`;
  const built = p.operating === null ? '均未投产' : `已投产 ${p.operating}辆`;
  const gone = p.lapsed === null ? '' : `，已落空 ${p.lapsed}辆`;
  return `${by}${known}，${subject}宣布年产能 ${p.announced}辆。${built}${gone}。`;
}

export const explore = {
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
  filters: { clear: '清除筛选' },
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
