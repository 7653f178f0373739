// npm run prove: the long proofs. The same suites as npm test, each at its full length: more generated inputs, every
// page of every host in every language, and the tests marked @long, which npm test leaves out.
process.env.PROVE = '1'
process.env.PROPERTY_RUNS ??= '100000'
await import('./test.mjs')
