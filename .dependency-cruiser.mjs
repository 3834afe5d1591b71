/** Which folder may import which. `npm run lint` fails on any arrow that points upwards, and on circles. */

/** From the floor up: each folder may import itself and what comes before it. */
const floors = ['core', 'filter', 'content', 'units', 'markdown', 'catalog']
const tools = ['editorial', 'server', 'cli']

const notAbove = floors.map((name, floor) => ({
  name: `lib-${name}-imports-only-below`,
  severity: 'error',
  from: { path: `^lib/${name}/` },
  to: {
    path: '^(lib|components|app)/',
    pathNot: `^lib/(${floors.slice(0, floor + 1).join('|')})/`,
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...notAbove,
    {
      name: 'no-circle',
      comment: 'Types count too: a reader follows them as any import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'lib-knows-no-markup',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/cli/serve[.]ts$' },
      to: {
        path: ['^(components|app)/', 'node_modules/(react|react-dom|next)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-know-no-tool',
      comment: 'Features know nothing of commands, servers and editing.',
      severity: 'error',
      from: { path: '^lib/', pathNot: `^lib/(${tools.join('|')})/` },
      to: { path: `^lib/(${tools.join('|')})/` },
    },
    {
      name: 'server-knows-no-feature',
      comment: 'HTTP, the response cache and publishing: nothing that says what a page is.',
      severity: 'error',
      from: { path: '^lib/server/' },
      to: { path: '^lib/', pathNot: '^lib/(core|filter|content|catalog|server)/' },
    },
    {
      name: 'only-the-entry-starts-next',
      comment: 'Its development server and its build are processes of their own.',
      severity: 'error',
      from: { pathNot: ['^lib/cli/serve[.]ts$', '^next-env[.]d[.]ts$'] },
      to: {
        path: 'node_modules/next/dist/server/next[.]js$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-know-no-route',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^app/', '^lib/(server|cli|editorial)/'] },
    },
    {
      name: 'components-read-nothing',
      comment: 'The types of the catalog say what a row is; its code asks the database.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^lib/catalog/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-read-no-disk',
      severity: 'error',
      from: { path: '^components/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-in-the-catalog-only',
      severity: 'error',
      from: { pathNot: '^(lib/catalog|tests)/' },
      to: { path: '^(node:)?sqlite$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
}
