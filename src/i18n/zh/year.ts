/** Words of the timeline: year, play, hindsight, the range of announcements. */
export const year = {
  title: '年份',
  label: '所看年份（截至年底）',
  play: '逐年播放',
  pause: '暂停',
  hindsight: '以今日所知',
  hindsightHelp: '勾选时，显示今天对那一年的全部所知；不勾选时，只显示当时已公开的信息。',
  chart: '柱：当年新宣布的产能；线：年底已投产的产能。',
  value: (year: number, announced: string, operating: string) =>
    `${year} 年：新宣布 ${announced}，已投产 ${operating}`,
};
