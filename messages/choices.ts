/** The reader's choices that several surfaces show. */

/** How much is underlined: only what is essential, what helps too, or everything. */
export const DENSITIES = ['must', 'should', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** Which languages explanations are shown in. */
export const LANGUAGES = ['en', 'zh', 'both'] as const;
export type Language = (typeof LANGUAGES)[number];
