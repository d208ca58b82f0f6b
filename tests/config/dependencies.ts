import type { IFlattenedRuleSet } from 'dependency-cruiser';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

/** Folders whose sub-folders are features, each entered only through its index. */
const FEATURE_ROOTS = ['shared/domain', 'electron/service/features', 'renderer/features'] as const;

/** Npm packages that read files, databases or workbooks: the service's alone. */
const SERVICE_PACKAGES =
  'node_modules/(better-sqlite3|kysely|exceljs|write-file-atomic|canonicalize|fflate|uuid)/';

/** A rule on what one environment may import; everything not named in `allowed` is forbidden. */
const only = (name: string, from: string, allowed: string[], comment: string, node = false): Rule => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed, couldNotResolve: false, ...(node && { dependencyTypesNot: ['core'] }) },
});

const ANY_PACKAGE = 'node_modules/';

const environments: Rule[] = [
  only(
    'shared-is-pure',
    '^shared/',
    ['^shared/', 'node_modules/zod/'],
    'shared imports only itself and zod: no Node, no DOM, no packages.',
  ),
  only(
    'service-knows-no-host',
    '^electron/service/',
    ['^electron/service/', '^shared/', '^resources/', ANY_PACKAGE],
    'The service imports nothing of main, preload, renderer or tests.',
    true,
  ),
  only(
    'main-is-thin',
    '^electron/main/',
    [
      '^electron/main/',
      '^electron/service/hosts/',
      '^electron/service/writeWhole\\.ts$',
      '^shared/',
      '^resources/',
      'node_modules/electron/',
      '^electron$',
    ],
    'Main imports Electron, Node, shared, the supervisor in service/hosts, and the one way to write a file.',
    true,
  ),
  only(
    'preload-passes-calls-on',
    '^electron/preload/',
    ['^electron/preload/', '^shared/contract/', 'node_modules/electron/', '^electron$'],
    'The sandboxed preload imports Electron and types of the contract.',
  ),
  only(
    'renderer-draws',
    '^renderer/',
    ['^renderer/', '^shared/', '^resources/', ANY_PACKAGE],
    'The renderer imports only shared and packages: no Node, no Electron code.',
  ),
  {
    name: 'preload-types-only',
    severity: 'error',
    comment: 'What the preload takes from the contract are types; zod has no place in a sandbox.',
    from: { path: '^electron/preload/' },
    to: { path: '^shared/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'electron-stays-in-the-shell',
    severity: 'error',
    comment: 'Only main and preload know Electron.',
    from: { path: '^(electron/service|renderer|shared)/' },
    to: { path: '^electron$|^electron/(main|preload)/|node_modules/(electron|@electron)/' },
  },
  {
    name: 'renderer-has-no-database',
    severity: 'error',
    comment: 'Files, databases and workbooks belong to the service.',
    from: { path: '^renderer/' },
    to: { path: SERVICE_PACKAGES },
  },
  {
    name: 'main-loads-no-database',
    severity: 'error',
    comment: 'The supervisor must not bring the database or a feature into the main process.',
    from: { path: '^electron/main/' },
    to: { path: ['^electron/service/(db|log|features)/', 'node_modules/better-sqlite3'], reachable: true },
  },
  {
    name: 'no-network',
    severity: 'error',
    comment: 'The app calls no network; the loopback host alone listens, by node:http.',
    from: { path: '^(shared|electron|renderer)/' },
    to: { path: '^(node:)?(https|http2|tls|dgram|dns)' },
  },
  {
    name: 'http-only-in-hosts',
    severity: 'error',
    comment: 'Only the loopback host opens a socket.',
    from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/service/hosts/' },
    to: { path: '^(node:)?(http|net)$' },
  },
];

const features: Rule[] = FEATURE_ROOTS.flatMap((root): Rule[] => [
  {
    name: `index-only:${root}`,
    severity: 'error',
    comment: 'One feature enters another only through its index.',
    from: { path: `^${root}/([^/]+)/` },
    to: { path: `^${root}/[^/]+/`, pathNot: [`^${root}/$1/`, `^${root}/[^/]+/index\\.tsx?$`] },
  },
  {
    name: `index-only-from-outside:${root}`,
    severity: 'error',
    comment: 'A feature is entered only through its index.',
    from: { path: '^(shared|electron|renderer)/', pathNot: `^${root}/[^/]+/` },
    to: { path: `^${root}/[^/]+/`, pathNot: `^${root}/[^/]+/index\\.tsx?$` },
  },
]);

const general: Rule[] = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'No cycles, not even of types.',
    from: { path: '^(shared|electron|renderer|tests)/' },
    to: { circular: true },
  },
  {
    name: 'everything-resolves',
    severity: 'error',
    comment: 'An import that cannot be found escapes every other rule.',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^electron$', '\\?(raw|url|inline|worker)$', '^virtual:'] },
  },
  {
    name: 'tests-stay-outside',
    severity: 'error',
    comment: 'Nothing that is shipped imports a test.',
    from: { path: '^(shared|electron|renderer)/' },
    to: { path: '^tests/' },
  },
];

export const RULES: IFlattenedRuleSet = { forbidden: [...environments, ...features, ...general] };
