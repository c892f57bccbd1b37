export const DEFAULT = {
  routes: () => ({
    get: [{ path: '/tides/:port', action: 'showTide' }],
    post: [{ path: '/tides', action: 'createTide' }],
  }),
}
