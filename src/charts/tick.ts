/** How the labels of axes are written. */
export const TICK = { fill: 'var(--ink2)', fontSize: '0.71875rem' };
