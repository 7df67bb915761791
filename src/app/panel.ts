/** The plant's panel, fetched before anybody asks, so that the first plant opens as fast as the next. */
export const loadPanel = () => import('../explore/panel/SitePanel.tsx');
