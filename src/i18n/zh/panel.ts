/** Words of the site panel: facts, phases, story, sources. */
import type { panel as en } from '../en/panel.ts';
import { units } from './units.ts';

export const panel: typeof en = {
  close: '关闭',
  closeSite: (site) => `关闭${site}`,
  comma: '，',
  colon: '：',
  location: (precision) => `位置：${precision}`,
  locationBasis: '位置依据',
  units,
  qualified: (words, qualifier) =>
    words.endsWith('）') ? `${words.slice(0, -1)}；${qualifier}）` : `${words}（${qualifier}）`,
  place: (names) => names.toReversed().join(''),
  atTheLatest: (date) => `不晚于${date}`,

  absent: {
    text: (date) => `截至${date}，该工厂尚不存在。`,
    unknown: (date) => `截至${date}，尚无注明日期的来源提到该工厂。`,
    first: (year) => `首次出现于${year}年底。`,
    never: '其来源均未注明日期，因此仅在事后视角下出现。',
    show: (year) => `查看${year}年`,
    withHindsight: '切换到事后视角',
  },

  figures: {
    title: '主要数字',
    announced: '宣布产能',
    operating: '建成产能',
    investment: '投资额',
    carsAYear: '辆/年',
    noCapacity: '没有来源说明产能',
    noCars: '生产零部件，不生产整车',
    noInvestment: '没有来源说明投资额',
    noOperating: '无投产产能',
    operatingNotStated: '已投产，产能未说明',
    sumOfPhases: (phases) => `${phases} 期合计`,
    lapsed: (cars) => `其中 ${cars} 已落空`,
    planned: '计划',
    spent: '据报道已投入',
    disputed: (others) =>
      others.length === 0 ? '来源说法不一' : `来源说法不一：${others.join('、')}`,
    alsoAs: (amount) => `≈ ${amount}`,
  },
  derived: '推算',
  derivedHelp: '推算：公布的总产能减去其他各期产能。没有来源直接给出该数字。',
  inferred: '推断',
  partlyInferred: '部分为推断',
  fromContext: '日期据上下文',
  planned: '计划',
  wholeSite: '整个项目',

  phases: {
    title: '分期',
    phase: '分期',
    capacity: '辆/年',
    plannedStart: '计划投产',
    actualStart: '实际投产',
    whole: '整个项目',
    rest: '其余部分',
    notStated: '未说明',
    none: '无',
  },

  slippage: {
    started: (phase, months, late) => `${phase ?? ''}${late ? '推迟' : '提前'} ${months}投产`,
    onTime: (phase) => `${phase ?? ''}按期投产`,
    givenUp: (phase, months) => `${phase ?? ''}放弃时已逾期 ${months}`,
    overdue: (phase, months) => `${phase ?? ''}投产已逾期 ${months}`,
    due: (phase) => `${phase ?? ''}刚到计划投产时间`,
    against: (planned) => `最初计划${planned}投产`,
  },

  story: {
    title: '承诺与结果',
    key: '虚线：计划；实心：据报道；点线：推断。',
    plannedFor: (date) => `计划${date}`,
    byPublication: (date) => `不晚于${date}（来源发布时间）`,
    undated: '未注明日期',
    undatedHelp: '没有来源给出日期，不影响状态判断。',
    more: (n) => `再显示 ${n} 项`,
    fewer: '只显示主要节点',
    later: '晚于所选时间',
  },

  site: {
    title: '项目概况',
    investment: '投资额',
    otherFigures: '其他数字',
    place: '来源所述地点',
    people: (n) => `${n} 人`,
    cars: (n) => `${n} 辆`,
    more: (n) => `另有 ${n} 项`,
  },

  disputes: {
    title: '来源说法不一之处',
    value: '数值',
    sources: '来源',
    used: '采用',
    undated: '未给出日期',
    or: (values) => values.join('或'),
    why: {
      later: '采用发布时间最晚的来源。',
      dated: '采用注明日期的来源，其他来源未注明日期。',
      kind: (better, worse) => `发布时间相同，${better}优先于${worse}。`,
      order: '日期和类型均相同，按来源名称顺序采用。',
      actual: '同一来源中，已发生的优先于计划的，其次采用较晚时段。',
      earliest: '采用最早的日期，因为项目只宣布一次。',
      givesDate: '采用给出日期的来源，其他来源未给出日期。',
      sharper: '采用最精确的日期。',
      other: (amount) => `以上均未采用，采用另一说法：${amount}。`,
      held: '采用在所选时间有效的数值。',
    },
  },

  sums: {
    title: '合计不符',
    text: (field, parts, stated) => `${field}：各部分合计 ${parts}，公布总数为 ${stated}。`,
    asFound: '按来源原样列出，未作修正。',
  },

  also: {
    title: (n) => `其他报道（${n}）`,
    help: '其他来源对同一事实的报道，以及与上文不矛盾的说法。',
  },

  sources: {
    title: '来源',
    cite: (n, publisher, date) => `来源 ${n}：${publisher}，${date}`,
    undated: '未注明日期',
    described: '描述性标题',
    describedHelp: '无法读取原标题，此为页面内容描述',
    basis: { printed: '', address: '日期据网址', context: '日期据上下文' },
    facts: (n) => `${n} 条事实`,
    newTab: '在新标签页打开',
    back: '返回正文',
    asPrinted: '原文',
    leftOut: (n) => `不用事后视角时，略去 ${n} 条出自未注明日期来源的说法。`,
  },
};
