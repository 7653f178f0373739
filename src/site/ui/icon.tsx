/** Small drawings beside words; each kind of outcome has its own shape, so that colour is never the only sign. */
const drawings = {
  avoid: (
    <>
      <path d="M8.2 2h7.6L22 8.2v7.6L15.8 22H8.2L2 15.8V8.2z" fill="currentColor" />
      <path d="M7 12h10" stroke="var(--surface)" strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  clearance: (
    <>
      <path d="M12 2.5 22.5 21h-21z" fill="currentColor" strokeLinejoin="round" />
      <path d="M12 9.5v5.2M12 18v.1" stroke="var(--surface)" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  modify: (
    <>
      <rect x="2" y="2" width="20" height="20" rx="5" fill="currentColor" />
      <path d="M7 8.5h10M7 15.5h10" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" />
      <circle cx="14.5" cy="8.5" r="2.2" fill="var(--surface)" />
      <circle cx="9.5" cy="15.5" r="2.2" fill="var(--surface)" />
    </>
  ),
  fine: <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.4" strokeDasharray="4 3" />,
  phone: (
    <path
      d="M6.6 2.5 10 3.3l1.2 4.3-2.3 2a12 12 0 0 0 5.5 5.5l2-2.3 4.3 1.2.8 3.4c-1 2.5-2.6 3.9-4.7 3.9C9.6 21.3 2.7 14.4 2.7 7.200c0-2.1 1.4-3.7 3.9-4.700z"
      fill="currentColor"
    />
  ),
  tick: <path d="m4 12.5 5.5 5.500L20 6.5" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />,
  cross: <path d="m5 5 14 14M19 5 5 19" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />,
  next: <path d="m8 4 8 8-8 8" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />,
  menu: <path d="M3 6h18M3 12h18M3 18h18" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />,
  globe: (
    <g fill="none" stroke="currentColor" strokeWidth="1.8">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M2.5 12h19M12 2.500c3.3 3 4.6 6 4.6 9.500s-1.3 6.5-4.6 9.500c-3.3-3-4.6-6-4.6-9.500s1.3-6.5 4.6-9.500z" />
    </g>
  ),
  shield: (
    <>
      <path d="M12 2 20.5 5v6.500c0 5-3.5 8.7-8.5 10.5-5-1.8-8.5-5.5-8.5-10.500V5z" fill="currentColor" />
      <path d="m8 12 3 3 5-6" fill="none" stroke="var(--surface)" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  leaf: (
    <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
      <path d="M4 30C3 16 12 5 31 4c2 17-7 28-22 27" />
      <path d="M4 33c3-9 9-15 17-18" />
    </g>
  ),
} as const

export type IconName = keyof typeof drawings

/** A drawing for the eye only; the words beside it carry the meaning. `turns` mirrors it in right-to-left pages. */
export const Icon = ({ name, turns = false }: { name: IconName; turns?: boolean }) => (
  <svg
    className={turns ? 'icon turns' : 'icon'}
    viewBox={name === 'leaf' ? '0 0 36 36' : '0 0 24 24'}
    aria-hidden="true"
    focusable="false"
  >
    {drawings[name]}
  </svg>
)
