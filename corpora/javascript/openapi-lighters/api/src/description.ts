export const description = {
  openapi: '3.0.3',
  info: { title: 'Lighters of the estuary', version: '0.3.0' },
  paths: {},
}
