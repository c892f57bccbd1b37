export const configSchema = {
  type: 'object',
  properties: { title: { type: 'string', default: 'Board' } },
}
