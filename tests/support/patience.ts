/** How long a test may wait for what has to be quick, on a machine that may be busy with other work. */
import { availableParallelism, loadavg } from 'node:os'

/**
 * A second, as long as the machine has nothing much else to do. One that is busy with other work (more of it waiting than
 * these tests make themselves) takes longer for everything, and would fail these tests without being slow to publish.
 */
export const aSecond = (): number => 1000 * Math.max(1, (loadavg()[0] ?? 0) / (1.5 * availableParallelism()))
