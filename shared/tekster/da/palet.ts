/** Words of the palette under Ctrl+K (renderer/app/palette). */
export const palet = {
  grupper: { seneste: 'Seneste', handlinger: 'Handlinger', sider: 'Sider', poster: 'Poster' },
  side: 'side',
  handling: 'handling',
  nyOrd: 'opret tilføj registrér',
  eksporter: 'Eksportér indikatorskemaet',
  eksportOrd: 'excel regneark indsend hent skema',
  historik: { fortryd: 'Fortryd', gentag: 'Gentag' },
  genveje: 'Vis genveje',
  genvejeOrd: 'tastatur taster hjælp',
  udseende: { light: 'Skift til lyst', dark: 'Skift til mørkt', auto: 'Skift til systemets udseende' },
};
