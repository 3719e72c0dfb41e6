import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { chainSearch, overviewSearch, parseSearch, printSearch, scopeSearch } from './search.ts';
import { Frame } from './ui/Frame.tsx';
import { NoSuchPage } from './ui/NoSuchPage.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NoSuchPage });

export const overviewRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('./overview/OverviewPage.tsx'), 'OverviewPage'),
});

export const chainRoute = createRoute({
  getParentRoute: () => root,
  path: '/chain/$chain',
  validateSearch: chainSearch,
  component: lazyRouteComponent(() => import('./chain/ChainPage.tsx'), 'ChainPage'),
});

export const sourcesRoute = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./evidence/SourcesPage.tsx'), 'SourcesPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([overviewRoute, chainRoute, sourcesRoute]),
  parseSearch,
  stringifySearch: printSearch,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NoSuchPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
