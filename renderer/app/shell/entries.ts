import {
  IconBriefcase,
  IconBuildingStore,
  IconBulb,
  IconCalendarRepeat,
  IconCalendarStats,
  IconChartBar,
  IconChecklist,
  IconFileSpreadsheet,
  IconFlag,
  IconHeartHandshake,
  IconMessages,
  IconMessageQuestion,
  IconPhone,
  IconRulerMeasure,
  IconSchool,
  IconSettings,
  IconSunHigh,
  IconShieldCheck,
  IconTargetArrow,
  IconTrafficLights,
  IconUserCheck,
  IconUserHeart,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { tekster } from '#shared/tekster/index.ts';
import type { Tabel } from '#shared/domain/register.ts';

export interface Entry {
  readonly to: string;
  readonly label: string;
  readonly icon: Icon;
  /** Whose number stands beside it. */
  readonly tabel?: Tabel;
  /** Pages that stand beside it under the same entry. */
  readonly alsoAt?: readonly string[];
}

const { menu } = tekster;

/** The menu's groups, in the order of the work: persons, companies, the project. */
export const ENTRIES: readonly (readonly Entry[])[] = [
  [
    { to: '/dag', label: menu.dag, icon: IconSunHigh },
    { to: '/overblik', label: menu.overblik, icon: IconChartBar },
  ],
  [
    { to: '/deltagere', label: menu.deltagere, icon: IconUsers, tabel: 'deltager' },
    { to: '/visitation', label: menu.visitation, icon: IconUserCheck },
    { to: '/samtaler', label: menu.samtaler, icon: IconMessages, tabel: 'statussamtale' },
    {
      to: '/jobformidlerforloeb',
      label: menu.jobformidlerforloeb,
      icon: IconUserHeart,
      tabel: 'jobformidlerforloeb',
    },
    { to: '/praktik', label: menu.praktik, icon: IconBriefcase, tabel: 'praktikforloeb' },
    {
      to: '/hold',
      label: menu.hold,
      icon: IconUsersGroup,
      tabel: 'hold',
      alsoAt: ['/tilmeldinger'],
    },
    { to: '/kurser', label: menu.kurser, icon: IconSchool, tabel: 'kursus' },
    { to: '/effekter', label: menu.effekter, icon: IconTargetArrow, tabel: 'effekt' },
  ],
  [
    { to: '/virksomheder', label: menu.virksomheder, icon: IconBuildingStore, tabel: 'virksomhed' },
    { to: '/kontakter', label: menu.kontakter, icon: IconPhone, tabel: 'virksomhedskontakt' },
    { to: '/stoette', label: menu.stoette, icon: IconHeartHandshake, tabel: 'virksomhedsstoette' },
  ],
  [
    { to: '/videndeling', label: menu.videndeling, icon: IconBulb },
    { to: '/datakvalitet', label: menu.datakvalitet, icon: IconChecklist },
    { to: '/spoergeskemaer', label: menu.spoergeskemaer, icon: IconMessageQuestion, tabel: 'spoergeskema' },
    { to: '/perioder', label: menu.perioder, icon: IconCalendarStats },
    { to: '/evaluering', label: menu.evaluering, icon: IconTrafficLights },
    { to: '/definitioner', label: menu.definitioner, icon: IconRulerMeasure },
    { to: '/aarshjul', label: menu.aarshjul, icon: IconCalendarRepeat },
    { to: '/eu', label: menu.eu, icon: IconFlag },
    { to: '/eksport', label: menu.eksport, icon: IconFileSpreadsheet },
    { to: '/revision', label: menu.revision, icon: IconShieldCheck },
    { to: '/projekt', label: menu.projekt, icon: IconSettings },
  ],
];

const isAt = (path: string, page: string): boolean => path === page || path.startsWith(`${page}/`);

export const entryOf = (path: string): Entry | undefined =>
  ENTRIES.flat().find((e) => [e.to, ...(e.alsoAt ?? [])].some((page) => isAt(path, page)));
