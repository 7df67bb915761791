/** Words of the search box and its results. */
export const search = {
  label: '搜索工厂、公司、地点',
};
