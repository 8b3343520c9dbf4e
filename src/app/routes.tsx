/**
 * The whole URL contract: every address, every search parameter, and which page stands there. Pages are loaded when first
 * shown. `lang` is kept by every link; a parameter that does not validate is left out instead of failing the page.
 */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import * as v from 'valibot';
import { currentSettings } from '../features/settings/settings-store.ts';
import { preferredLanguage, showLanguage } from '../i18n/i18n.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { choiceParam, listParam, parseSearch, stringifySearch, textParam } from './search-params.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  validateSearch: v.object({ lang: choiceParam(['en', 'zh']) }),
  search: { middlewares: [retainSearchParams(['lang'])] },
  beforeLoad: ({ search }) =>
    showLanguage(search.lang ?? currentSettings().language ?? preferredLanguage(navigator.languages)),
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ProblemPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
});

const browse = createRoute({
  getParentRoute: () => root,
  path: '/browse',
  validateSearch: v.object({
    q: textParam,
    domain: listParam,
    category: listParam,
    tier: listParam,
    resolvable: listParam,
    os: listParam,
    wholeInChinese: listParam,
    reproduced: listParam,
    sort: choiceParam(['relevance', 'name', 'lastConfirmed']),
  }),
  component: lazyRouteComponent(() => import('../features/browse/browse-page.tsx'), 'BrowsePage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/record/$domain/$slug',
  component: lazyRouteComponent(() => import('../features/record/record-page.tsx'), 'RecordPage'),
});

const diagnose = createRoute({
  getParentRoute: () => root,
  path: '/diagnose',
  component: lazyRouteComponent(() => import('../features/diagnose/diagnose-page.tsx'), 'DiagnosePage'),
});

const graph = createRoute({
  getParentRoute: () => root,
  path: '/graph',
  validateSearch: v.object({ domain: textParam }),
  component: lazyRouteComponent(() => import('../features/graph/graph-page.tsx'), 'GraphPage'),
});

const bundle = createRoute({
  getParentRoute: () => root,
  path: '/bundle',
  component: lazyRouteComponent(() => import('../features/bundle/bundle-page.tsx'), 'BundlePage'),
});

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('../features/about/about-page.tsx'), 'AboutPage'),
});

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([home, browse, record, diagnose, graph, bundle, about]),
    basepath: import.meta.env.BASE_URL,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    // The page that is left stands until the next one is there, with its place in the list; the shell says that something is
    // under way. By default another page would come in between after a second.
    defaultPendingMs: Number.POSITIVE_INFINITY,
    defaultErrorComponent: ProblemPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
