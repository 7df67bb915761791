/** Words of the shell: name, landmarks, notices, about. */
export const app = {
  name: 'Groundbreak',
  tagline: '中国电动汽车工厂：宣布、建成与落空',
  skipToList: '跳到工厂列表',
  regions: {
    find: '查找工厂',
    browse: '浏览工厂',
    map: '工厂地图',
    plant: '工厂',
    notices: '提示',
  },
  language: '语言',
  theme: { label: '主题', light: '浅色', dark: '深色', system: '跟随系统' },
  hint: {
    withKeys: '点击圆圈，查看事实及其来源。按 ? 键查看快捷键。',
    touch: '轻点圆圈，查看事实及其来源。',
    dismiss: '知道了',
  },
  narrow: {
    filters: '筛选',
    openFilters: (on: number) => (on > 0 ? `筛选 · ${on}` : '筛选'),
    showPlants: (count: number) => `显示 ${count} 座工厂`,
  },
  sheet: { larger: '放大', smaller: '缩小' },
  keys: '快捷键',
  stages: {
    label: '显示方式',
    map: '地图',
    table: '表格',
    compare: '对比',
    loading: '正在打开……',
  },
  loading: '正在加载工厂数据……',
  mapLoading: '正在绘制地图……',
  failed: {
    title: '无法加载工厂数据',
    reasons: {
      missing: (url: string) =>
        `${url} 处没有数据集。如果本页由您部署，请检查 data/ 文件夹是否已一并复制。`,
      network: () => '数据集尚未传完，连接已中断。请检查网络后重试。',
      malformed: (url: string) => `文件 ${url} 不是有效的 JSON。`,
      'too-large': () => '数据集超过 64 MB，这是本页可读取的上限。',
      'nothing-usable': (url: string) => `文件 ${url} 中没有可显示的工厂。`,
    },
    retry: '重试',
  },
  findings: {
    partial: (sites: number, claims: number) => {
      const parts = [
        ...(sites > 0 ? [`${sites} 座工厂`] : []),
        ...(claims > 0 ? [`${claims} 条记录`] : []),
      ];
      return parts.length > 0
        ? `数据集有误：已略去 ${parts.join('、')}，其余照常显示。`
        : '数据集有误；无误的部分照常显示。';
    },
    show: (count: number) => `查看 ${count} 处错误`,
    title: '数据集中的错误',
    close: '关闭',
    remedy: '修正方法：',
    more: (count: number) => `另有 ${count} 处`,
  },
  notices: {
    dismiss: '关闭提示',
    dropped: (parameter: string, value: string, reason: string) =>
      `已忽略链接中的 ${parameter}=${value}：${reason}。`,
    reasons: {
      'not-a-year': '年份应为四位数字',
      'not-a-switch': '只能是 0 或 1',
      'not-an-id': '标识只含小写字母、数字和连字符',
      'not-a-status': '状态只能是 operating、construction、announced 或 lapsed',
      'not-a-role': '角色只能是 owner、partner、operator、contract-manufacturer 或 former-owner',
      'not-a-kind': '类型只能是 vehicles、components 或 network',
      'not-a-trait': '只能是 disputed 或 not-stated',
      'not-a-range': '范围应为两个数字，以连字符相连，小的在前',
      'not-a-search': '搜索词最多 100 个字符',
      'not-a-stage': '只能是 map、table 或 compare',
      'not-a-grouping': '只能是 plant、company 或 province',
      'not-a-sort': '应为表格中的一列，前加连字符表示降序',
      'not-a-colouring': '只能是 status 或 company',
      'not-a-placing': '只能是 parted 或 true',
      'too-many-pins': '最多并列四座工厂',
      'unknown-province': '数据集中没有该省份的工厂',
      'unknown-source': '数据集中没有该来源',
      'not-a-camera': '视图应为纬度、经度和缩放级别',
      'not-a-language': '语言只能是 en 或 zh',
      'not-a-theme': '主题只能是 light 或 dark',
      'unknown-site': '数据集中没有这座工厂',
      'unknown-company': '数据集中没有这家公司',
      'outside-the-data': '超出数据范围，已改为最近的年份',
    },
    basemapMissing: '无法加载底图，工厂显示在素色背景上。',
    basemapRefused: (host: string) => `无法使用 ${host} 的底图，已改用内置底图。`,
    noWebgl: '此浏览器无法绘制地图（缺少 WebGL 2）。列表和详情照常可用。',
  },
  crashed: {
    title: '页面的这一部分出错了',
    body: '其余部分照常可用。错误信息：',
    again: '重试这一部分',
  },
  about: {
    open: '关于',
    title: '关于 Groundbreak',
    body: '中国电动汽车工厂地图，逐条记录。每一事实均出自一份公开来源；来源不一致时，全部列出。',
    reach: (date: string) => `资料截至${date}。`,
    dataLicence: '数据集：CC BY 4.0。代码：MIT。',
    credits: '致谢',
    what: {
      shapes: '陆地、水系与边界',
      places: '城市与县城',
      divisions: '行政区划名称',
      'latin-font': '拉丁字体',
      'chinese-font': '地图中文字体',
      renderer: '地图绘制',
    },
    close: '关闭',
  },
};
