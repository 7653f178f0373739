// The oldest Node that runs Bodywork. No syntax here that an older one cannot read.

/** Ends the command with one sentence when Node is too old. */
export const requireNode = () => {
  const parts = process.versions.node.split('.').map(Number)
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 9)) return
  process.stderr.write(`Bodywork needs Node 20.9 or newer; this is Node ${process.versions.node}.\n`)
  process.exit(1)
}
