/** The build that is tested: `dist`, or the folder that `E2E_DIST` names. */
export const builtFolder = process.env['E2E_DIST'] ?? 'dist';

/** The path that it is served under, of which it was not told. */
export const servedUnder = '/some/base/';
