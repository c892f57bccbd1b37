export interface Route {
  method: 'get' | 'post'
  path: string
  run(params: Record<string, string>): unknown
}
