// The lint rules: Next's own, strict types, and the house rules that a linter can hold.
import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read by src/env.ts alone.',
}
const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Rules take the instant.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Rules take the instant.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Rules are the same every time.',
  },
]
const noClient = [
  {
    selector: "ExpressionStatement[directive='use client']",
    message: 'Public pages carry no framework script: write an island.',
  },
  { selector: "JSXIdentifier[name='Suspense']", message: 'A page is rendered once: its fallback would stay for ever.' },
]

const wordy = ':matches(Literal[value=/[a-z] [a-z]/i], TemplateLiteral)'
const fromTheCatalogue = 'What people read stands in src/cms/messages, in every language.'
const noSentences = [
  { selector: `NewExpression[callee.name='APIError'] > ${wordy}`, message: fromTheCatalogue },
  { selector: `Property[key.name=/^(message|error)$/] > ${wordy}.value`, message: fromTheCatalogue },
  {
    selector: `Property[key.name='validate'] :matches(LogicalExpression, ConditionalExpression, ReturnStatement) > ${wordy}`,
    message: fromTheCatalogue,
  },
]

export default [
  {
    ignores: [
      'node_modules/',
      '.next*/',
      '.bodywork/',
      'next-env.d.ts',
      'public/',
      'test-results/',
      'playwright-report/',
      'src/payload-types.ts',
      '**/importMap.js',
    ],
  },
  ...next,
  ...typescript,
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    rules: {
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      // Every public page is plain markup: links are links, pictures have a srcset of ours.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      '@next/next/no-css-tags': 'off',
      '@next/next/no-sync-scripts': 'off',
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', '@next/next/no-assign-module-variable': 'off' },
  },
  { files: ['src/**'], ignores: ['src/env.ts'], rules: { 'no-restricted-syntax': ['error', noEnvironment] } },
  {
    files: ['src/cms/**', 'src/publishing/**'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, ...noSentences] },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', noEnvironment, ...noClock],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'setTimeout', 'console'],
    },
  },
  {
    files: ['src/site/**', 'src/app/(site)/**'],
    rules: {
      'no-restricted-syntax': ['error', noEnvironment, ...noClient],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'react',
              importNames: ['Suspense', 'useState', 'useEffect'],
              message: 'Public pages are rendered once, on the server.',
            },
            {
              name: 'next/navigation',
              importNames: ['notFound', 'redirect', 'permanentRedirect'],
              message: 'Set the status in the render context.',
            },
            { name: 'next/image', message: 'Use a plain <img srcset>.' },
            { name: 'next/link', message: 'Use a plain <a href>.' },
            { name: 'next/script', message: 'Write an island.' },
          ],
        },
      ],
    },
  },
]
