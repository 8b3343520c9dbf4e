/**
 * The service worker: after the first visit the whole app, the catalogue and every record's details work without a network.
 * All files are named by content but for the page and the manifest, whose revisions stand in the list; a newer version
 * takes over when every tab of the older one is closed, so that no page mixes two.
 */
import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Filled in by the build: every file of the app. */
declare const __PRECACHE__: PrecacheEntry[];

precacheAndRoute(__PRECACHE__);
// A link that is opened in a new tab is the same page, whatever its path; data are asked for under their own names.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\/data\//] }));
