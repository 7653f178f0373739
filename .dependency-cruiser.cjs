// The walls between the rooms, made from scripts/check/rooms.json: whatever a room is not allowed, it may not import.
const rooms = require('./scripts/check/rooms.json')

// Two single files that are doors of their own: others may import them without the room behind.
const files = { registry: '^src/live/registry\\.ts$', 'payload-types': '^src/payload-types\\.ts$' }
const pathOf = (name) => files[name] ?? rooms.find((room) => room.name === name).path
const ours = '^(src/|payload\\.config\\.ts$)'

const packagePath = (name) => `(^|/)node_modules/${name.endsWith('/*') ? `${name.slice(0, -2)}/` : `${name}(/|$)`}`

const typeOnly = ['type-only']

/** Walls of one room: towards other rooms, towards packages, towards Node's own modules. */
const walls = ({ name, path, may, types = [], packages, typePackages = [], node = true, only, never = [] }) => {
  const open = may.map(pathOf)
  const allowed = [...packages.map(packagePath), ...typePackages.map(packagePath)]
  const from = { path }
  const rules = [
    {
      name: `${name}-rooms`,
      severity: 'error',
      comment: `${name} may import ${[...may, ...types].join(', ') || 'no room'}`,
      from,
      to: { path: ours, pathNot: [...open, ...types.map(pathOf)] },
    },
    {
      name: `${name}-packages`,
      severity: 'error',
      comment: `${name} may import the packages ${packages.join(', ') || '(none)'}`,
      from,
      to: { path: '(^|/)node_modules/', ...(allowed.length > 0 ? { pathNot: allowed } : {}) },
    },
  ]
  for (const of of types) {
    const to = { path: pathOf(of), pathNot: open.length > 0 ? open : undefined, dependencyTypesNot: typeOnly }
    rules.push({ name: `${name}-types-of-${of}`, severity: 'error', comment: `only types of ${of}`, from, to })
  }
  if (typePackages.length > 0) {
    const to = { path: typePackages.map(packagePath), dependencyTypesNot: typeOnly }
    rules.push({ name: `${name}-type-packages`, severity: 'error', comment: 'only types of these packages', from, to })
  }
  if (!node) {
    const to = { dependencyTypes: ['core'] }
    rules.push({ name: `${name}-node`, severity: 'error', comment: `${name} runs anywhere: no Node modules`, from, to })
  }
  if (only) {
    const to = { path: ours, pathNot: [path, only] }
    rules.push({ name: `${name}-narrow`, severity: 'error', comment: `${name} sees only ${only}`, from, to })
  }
  for (const module of never) {
    const to = { path: `(^|/)node_modules/${module}(\\.|/|$)` }
    rules.push({
      name: `${name}-never-${module}`,
      severity: 'error',
      comment: `${name} never imports ${module}`,
      from,
      to,
    })
  }
  return rules
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.flatMap(walls),
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'files that need each other are one file or lack a third',
      from: { path: ours },
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'an import that leads nowhere',
      from: { path: ours },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-packages',
      severity: 'error',
      comment: 'what is served needs no development package',
      from: { path: ours },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: typeOnly, pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      comment: 'the product knows neither tests nor scripts',
      from: { path: ours },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'every-file-in-a-room',
      severity: 'error',
      comment: 'a file outside every room: name its room in scripts/check/rooms.json',
      from: { path: ours },
      to: { path: '^src/', pathNot: [...rooms.map((room) => room.path), ...Object.values(files)] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
