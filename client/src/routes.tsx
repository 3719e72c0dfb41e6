import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { askEarly } from './atlas/ask-atlas.ts';
import { atlasSearch } from './atlas/atlas-search.ts';
import { cascadeSearch } from './cascade/cascade-search.ts';
import { changesSearch } from './change/changes-search.ts';
import { clusterSearch } from './cluster/cluster-search.ts';
import { compareSearch } from './compare/compare-search.ts';
import { conflictSearch } from './conflict/conflict-search.ts';
import { sourceSearch } from './evidence/source-search.ts';
import { exploreSearch } from './explore/explore-search.ts';
import { figuresSearch } from './figure/figures-search.ts';
import { importsSearch } from './import/imports-search.ts';
import { landingSearch } from './landing/landing-search.ts';
import { needsSearch } from './leader/needs-search.ts';
import { matrixSearch } from './matrix/matrix-search.ts';
import { mergeSearch } from './merge/merge-search.ts';
import { originsSearch } from './origin/origins-search.ts';
import { projectsSearch } from './project/project-search.ts';
import { chainSearch, overviewSearch, parseSearch, printSearch, scopeSearch } from './search.ts';
import { shortlistSearch } from './shortlist/shortlist-search.ts';
import { coverageSearch } from './survey/coverage-search.ts';
import { profileSearch, targetSearch, visitSearch } from './target/target-search.ts';
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

const matrixRoute = createRoute({
  getParentRoute: () => root,
  path: '/matrix/$chain',
  validateSearch: matrixSearch,
  component: lazyRouteComponent(() => import('./matrix/MatrixPage.tsx'), 'MatrixPage'),
});

const clustersRoute = createRoute({
  getParentRoute: () => root,
  path: '/clusters',
  validateSearch: clusterSearch,
  component: lazyRouteComponent(() => import('./cluster/ClustersPage.tsx'), 'ClustersPage'),
});

export const sourcesRoute = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./evidence/SourcesPage.tsx'), 'SourcesPage'),
});

const sourceRoute = createRoute({
  getParentRoute: () => root,
  path: '/source/$source',
  validateSearch: sourceSearch,
  component: lazyRouteComponent(() => import('./evidence/SourcePage.tsx'), 'SourcePage'),
});

const conflictsRoute = createRoute({
  getParentRoute: () => root,
  path: '/conflicts',
  validateSearch: conflictSearch,
  component: lazyRouteComponent(() => import('./conflict/ConflictsPage.tsx'), 'ConflictsPage'),
});

const mergesRoute = createRoute({
  getParentRoute: () => root,
  path: '/merges',
  validateSearch: mergeSearch,
  component: lazyRouteComponent(() => import('./merge/MergesPage.tsx'), 'MergesPage'),
});

const targetsRoute = createRoute({
  getParentRoute: () => root,
  path: '/targets',
  validateSearch: visitSearch,
  component: lazyRouteComponent(() => import('./target/VisitPage.tsx'), 'VisitPage'),
});

const targetsOfGapRoute = createRoute({
  getParentRoute: () => root,
  path: '/targets/$chain/$segment',
  validateSearch: targetSearch,
  component: lazyRouteComponent(() => import('./target/TargetsPage.tsx'), 'TargetsPage'),
});

const enterpriseRoute = createRoute({
  getParentRoute: () => root,
  path: '/enterprise/$enterprise',
  validateSearch: profileSearch,
  component: lazyRouteComponent(() => import('./target/ProfilePage.tsx'), 'ProfilePage'),
});

const leadersRoute = createRoute({
  getParentRoute: () => root,
  path: '/leaders',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./leader/LeadersPage.tsx'), 'LeadersPage'),
});

const leaderRoute = createRoute({
  getParentRoute: () => root,
  path: '/leader/$leader',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./leader/LeaderPage.tsx'), 'LeaderPage'),
});

const needsRoute = createRoute({
  getParentRoute: () => root,
  path: '/needs',
  validateSearch: needsSearch,
  component: lazyRouteComponent(() => import('./leader/NeedsPage.tsx'), 'NeedsPage'),
});

const landingRoute = createRoute({
  getParentRoute: () => root,
  path: '/landing',
  validateSearch: landingSearch,
  component: lazyRouteComponent(() => import('./landing/LandingPage.tsx'), 'LandingPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('./compare/ComparePage.tsx'), 'ComparePage'),
});

const exploreRoute = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: exploreSearch,
  component: lazyRouteComponent(() => import('./explore/ExplorePage.tsx'), 'ExplorePage'),
});

const cascadeRoute = createRoute({
  getParentRoute: () => root,
  path: '/cascade',
  validateSearch: cascadeSearch,
  component: lazyRouteComponent(() => import('./cascade/CascadePage.tsx'), 'CascadePage'),
});

const atlasRoute = createRoute({
  getParentRoute: () => root,
  path: '/atlas',
  validateSearch: atlasSearch,
  beforeLoad: ({ cause, search }) => {
    if (cause === 'enter') askEarly(search.asOf ?? null);
  },
  component: lazyRouteComponent(() => import('./atlas/AtlasPage.tsx'), 'AtlasPage'),
});

const shortlistsRoute = createRoute({
  getParentRoute: () => root,
  path: '/shortlists',
  validateSearch: shortlistSearch,
  component: lazyRouteComponent(() => import('./shortlist/ShortlistsPage.tsx'), 'ShortlistsPage'),
});

const projectsRoute = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: projectsSearch,
  component: lazyRouteComponent(() => import('./project/ProjectsPage.tsx'), 'ProjectsPage'),
});

const projectRoute = createRoute({
  getParentRoute: () => root,
  path: '/project/$project',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./project/ProjectPage.tsx'), 'ProjectPage'),
});

const ledgersRoute = createRoute({
  getParentRoute: () => root,
  path: '/ledgers',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./ledger/LedgersPage.tsx'), 'LedgersPage'),
});

const dossierRoute = createRoute({
  getParentRoute: () => root,
  path: '/dossier/$chain',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./dossier/DossierPage.tsx'), 'DossierPage'),
});

const zonesRoute = createRoute({
  getParentRoute: () => root,
  path: '/zones',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./zone/ZonesPage.tsx'), 'ZonesPage'),
});

const zoneRoute = createRoute({
  getParentRoute: () => root,
  path: '/zone/$zone',
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import('./zone/ZonePage.tsx'), 'ZonePage'),
});

const figuresRoute = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('./figure/FiguresPage.tsx'), 'FiguresPage'),
});

const originsRoute = createRoute({
  getParentRoute: () => root,
  path: '/origins',
  validateSearch: originsSearch,
  component: lazyRouteComponent(() => import('./origin/OriginsPage.tsx'), 'OriginsPage'),
});

const coverageRoute = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import('./survey/CoveragePage.tsx'), 'CoveragePage'),
});

const changesRoute = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  validateSearch: changesSearch,
  component: lazyRouteComponent(() => import('./change/ChangesPage.tsx'), 'ChangesPage'),
});

const importsRoute = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('./import/ImportsPage.tsx'), 'ImportsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    overviewRoute,
    chainRoute,
    matrixRoute,
    clustersRoute,
    targetsRoute,
    targetsOfGapRoute,
    enterpriseRoute,
    leadersRoute,
    leaderRoute,
    needsRoute,
    landingRoute,
    cascadeRoute,
    compareRoute,
    exploreRoute,
    atlasRoute,
    shortlistsRoute,
    projectsRoute,
    projectRoute,
    ledgersRoute,
    dossierRoute,
    zonesRoute,
    zoneRoute,
    figuresRoute,
    originsRoute,
    sourcesRoute,
    changesRoute,
    importsRoute,
    coverageRoute,
    sourceRoute,
    conflictsRoute,
    mergesRoute,
  ]),
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
