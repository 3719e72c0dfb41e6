/**
 * Views that belong together: one entry of the top bar, and a row of tabs on each of their pages. `within` are the
 * addresses of pages that open from them. A new view is one word here and its name in `nav.views`.
 */
export const VIEW_GROUPS = {
  projects: { views: ['/projects', '/ledgers'], within: /^\/project\b/ },
  zones: { views: ['/zones', '/figures', '/clusters', '/origins'], within: /^\/zone\// },
  compare: { views: ['/compare', '/explore', '/atlas'], within: /^$/ },
  evidence: {
    views: ['/sources', '/conflicts', '/merges', '/coverage', '/changes', '/imports'],
    within: /^\/source\//,
  },
} as const satisfies Record<string, { views: readonly string[]; within: RegExp }>;

export type ViewGroup = keyof typeof VIEW_GROUPS;

export const GROUPS = Object.keys(VIEW_GROUPS) as ViewGroup[];

/** The group whose page an address is; undefined for a view that stands alone. */
export const groupOf = (pathname: string): ViewGroup | undefined =>
  GROUPS.find((group) => {
    const { views, within } = VIEW_GROUPS[group];
    return (views as readonly string[]).includes(pathname) || within.test(pathname);
  });
