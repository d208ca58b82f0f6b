/** A look in the words of any spreadsheet; colours as 'rrggbb' from the app's tokens (design.md §9). */
export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly mono?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly format?: string;
  readonly top?: string;
  readonly bottom?: string;
}

export const COLORS = {
  ink: '1d2426',
  muted: '5b6669',
  line: 'dcdad3',
  accent: '0d6b6b',
  tint: 'e1f0ee',
  groen: '2c7a4b',
  groenTint: 'e2f1e7',
  gul: '8a6000',
  gulTint: 'fbf1d6',
  roed: 'b23a2e',
  roedTint: 'fae5e2',
  euBlue: '003399',
  bar: 'a9d5d1',
  white: 'ffffff',
} as const;

export const HIGHLIGHTS = {
  groen: { color: COLORS.groen, fill: COLORS.groenTint },
  gul: { color: COLORS.gul, fill: COLORS.gulTint },
  roed: { color: COLORS.roed, fill: COLORS.roedTint },
} as const;

const NUMBER = '#,##0';
const PERCENT = '0" %"';
const EXACT = '0.00" %"';
const DATE = 'dd.mm.yyyy';
const body: Style = { vertical: 'middle', indent: 1, align: 'left', bottom: COLORS.line };
const head: Style = {
  bold: true,
  color: COLORS.white,
  fill: COLORS.accent,
  vertical: 'middle',
  align: 'left',
  indent: 1,
  wrap: true,
};
const mean: Style = { ...body, bold: true, fill: COLORS.tint };

const STYLES = {
  title: { size: 22, bold: true, color: COLORS.accent, vertical: 'middle' },
  subtitle: { size: 14, bold: true, vertical: 'middle' },
  note: { color: COLORS.muted, vertical: 'top', wrap: true },
  noteLine: { color: COLORS.muted, vertical: 'middle' },
  textMuted: { ...body, color: COLORS.muted },
  statement: { size: 13, bold: true, color: COLORS.euBlue, vertical: 'middle', wrap: true },
  rule: { bottom: COLORS.accent },
  section: { size: 12, bold: true, color: COLORS.accent, bottom: COLORS.accent, vertical: 'middle' },
  label: { ...body, color: COLORS.muted, wrap: true },
  text: { ...body, wrap: true },
  strong: { ...body, bold: true, wrap: true },
  hidden: { ...body, align: 'right', italic: true, color: COLORS.muted },
  words: { ...body, vertical: 'top', wrap: true },
  strongTop: { ...body, vertical: 'top', bold: true, wrap: true },
  textRight: { ...body, align: 'right' },
  number: { ...body, align: 'right', format: NUMBER },
  numberStrong: { ...body, bold: true, align: 'right', format: NUMBER },
  numberLeft: { ...body, format: NUMBER },
  kroner: { ...body, format: `${NUMBER}" kr."` },
  percent: { ...body, align: 'right', format: PERCENT },
  percentStrong: { ...body, bold: true, align: 'right', format: PERCENT },
  exact: { ...body, align: 'right', format: EXACT, color: COLORS.muted },
  date: { ...body, format: DATE },
  dateStrong: { ...body, bold: true, format: DATE },
  dateRight: { ...body, align: 'right', format: DATE },
  moment: { ...body, format: `${DATE} hh:mm` },
  light: { ...body, bold: true },
  code: { ...body, mono: true, size: 9 },
  codeWrap: { ...body, mono: true, size: 8, wrap: true },
  head,
  headRight: { ...head, align: 'right' },
  group: {
    size: 11,
    bold: true,
    color: COLORS.accent,
    vertical: 'bottom',
    indent: 1,
    align: 'left',
    bottom: COLORS.accent,
  },
  mean: { ...mean, wrap: true },
  meanPercent: { ...mean, align: 'right', format: PERCENT },
  meanExact: { ...mean, align: 'right', format: EXACT, color: COLORS.muted, bold: false },
  meanNumber: { ...mean, align: 'right', format: NUMBER },
  meanNote: { ...mean, bold: false, wrap: true },
  warning: { size: 13, bold: true, color: COLORS.roed, vertical: 'middle' },
  numberMuted: { ...body, align: 'right', format: NUMBER, color: COLORS.muted },
  signed: { ...body, bold: true, align: 'right', format: '+#,##0;−#,##0;0' },
  moving: { ...body, align: 'right', format: '+#,##0;−#,##0;0' },
  headDate: { ...head, align: 'right', format: DATE, bold: false },
  box: { ...head, align: 'center' },
  boxText: { vertical: 'top', wrap: true, align: 'left', indent: 1, fill: COLORS.tint },
  boxNumber: { bold: true, size: 12, align: 'right', vertical: 'middle', format: NUMBER, fill: COLORS.tint },
  boxLabel: { vertical: 'middle', wrap: true, align: 'left', indent: 1, fill: COLORS.tint },
  arrow: { size: 16, bold: true, align: 'center', vertical: 'middle', color: COLORS.accent },
  plain: {},
} satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;
export const styleOf = (name: StyleName): Style => STYLES[name];
