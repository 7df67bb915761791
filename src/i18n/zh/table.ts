/** Words of the table of promise and outcome. */
import type { table as en } from '../en/table.ts';

export const table: typeof en = {
  title: '承诺与结果',
  by: { label: '每行表示', plant: '工厂', company: '公司', province: '省份' },
  note: '延误自首次公布的计划投产期末算起，至实际投产；未投产的，至所选时间或放弃之日。',
  caption: (title, rows, column, descending) =>
    `${title}：${rows}，按${column}${descending ? '降序' : '升序'}排列`,
  columns: {
    name: { plant: '工厂', company: '公司', province: '省份' },
    status: '状态',
    plants: '工厂数',
    announced: '宣布产能',
    operating: '已投产',
    lapsed: '已落空',
    planned: '计划投产',
    actual: '实际投产',
    slippage: '延误',
    sources: '来源数',
    disputes: '分歧数',
  },
  grouped: {
    planned: '最早计划投产',
    actual: '最早实际投产',
    slippage: '延误中位数',
    disputes: '有分歧的工厂',
  },
  notStated: '未说明',
  noStart: '未见报道',
  noDate: '未给出日期',
  atLatest: (date) => `不晚于${date}`,
  slippage: (months, length, until) => {
    if (until === 'given-up') return months === 0 ? '到期时放弃' : `逾期 ${length}后放弃`;
    if (until === 'standpoint') return months === 0 ? '刚到期' : `至今逾期 ${length}`;
    if (months === 0) return '按期';
    return `${months > 0 ? '推迟' : '提前'} ${length}`;
  },
  uncompared: {
    'no-plan': '无注明日期的计划',
    'not-due': '尚未到期',
    'given-up-before-due': '到期前已放弃',
  },
  plants: (count) => `${count} 座工厂`,
  phases: (count) => `${count} 期`,
  withoutCapacity: (count) => `${count} 座未说明`,
  noMedian: '无可比较',
  ofPlants: (count) => `${count} 座工厂`,
  medianOf: (count) => `${count} 座工厂的中位数`,
  eachOnce: '每座工厂只计一次',
  companies: (count) => `${count} 家公司`,
  provinces: (count) => `${count} 个省份`,
  uncounted: (count) => `另有 ${count} 处非整车工厂，不计入`,
  showPlants: (count, name) => `查看${name}的 ${count} 座工厂`,
  chart: {
    title: '承诺与建成对比',
    built: '已建成',
    pending: '待建成',
    lapsed: '已落空',
    amount: (built, promised) => `${built} / ${promised}`,
    describe: (name, count, promised, built, lapsed) =>
      `${name}：${count} 座工厂，宣布 ${promised}，建成 ${built}，落空 ${lapsed}`,
    others: (count) => `其他 ${count} 个`,
  },
};
