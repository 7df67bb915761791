/** Words of the choice of basemap. */
export const basemap = {
  title: '底图',
  close: '关闭',
  intro:
    '地图使用随页面提供的底图，不向其他主机请求任何内容。如需更多细节，可指定另一底图：填写 MapLibre 样式或 PMTiles 文件的网址。',
  inUse: {
    embedded: '当前使用：内置底图。',
    other: (host: string) => `当前使用：${host} 的底图。`,
  },
  address: '样式或文件的网址',
  hint: '以 https:// 开头；PMTiles 文件以 .pmtiles 结尾。',
  use: '使用',
  opening: (host: string) => `正在请求 ${host}…`,
  embedded: '恢复内置底图',

  question: (hosts: readonly string[]) =>
    hosts.length === 1 ? `是否连接 ${hosts[0]}？` : `是否连接以下 ${hosts.length} 个主机？`,
  consequence: (_hosts: readonly string[]) =>
    '对方会看到您的网络地址，以及您查看的地图区域。本页面不会向其发送其他内容。',
  allow: (_hosts: readonly string[]) => '连接',
  refuse: '不连接',

  hosts: '已允许的主机',
  forget: '移除',
  forgetHost: (host: string) => `移除 ${host}`,

  faults: {
    empty: '请先填写网址。',
    'not-an-address': '这不是网址。网址形如 https://tiles.example/style.json。',
    'not-web': '只能使用以 https:// 或 http:// 开头的网址。',
    credentials: '请去掉用户名和密码，否则会保存在此浏览器中。',
    'too-long': '网址超过 2,000 个字符。',
    insecure: '本页面使用 https，底图也须使用 https。',
  },
  refused: (host: string, reason: string) => `无法使用 ${host} 的底图：${reason}。`,
  reasons: {
    unreachable: '没有应答，或该主机不允许其他页面读取（CORS）',
    timeout: '十秒内没有收到内容',
    missing: '该主机表示没有此文件，或不允许读取',
    'too-large': '文件超过本页面可读取的大小',
    damaged: '文件既不是 MapLibre 样式（第 8 版），也不是 PMTiles 文件',
    unsafe: '其中含有非网页地址、主机过多，或嵌套过深',
    'unknown-layers': '无法识别其图层；可识别 Protomaps 和 OpenMapTiles 的文件，其他文件需提供样式',
    'no-ranges': '文件较大，而该主机不支持分段发送（Range）',
    'no-tiles': '没有收到图块',
  },

  notice: {
    asks: (hosts: readonly string[]) =>
      `可使用更详细的底图，来自 ${hosts.join('、')}。目前尚未向其请求任何内容。`,
    choose: '选择…',
    settings: '文件 settings.json 不符合 docs/basemap.md 的说明，已忽略。',
  },
  borders: (host: string) => `边界：以 ${host} 的底图为准`,
};
