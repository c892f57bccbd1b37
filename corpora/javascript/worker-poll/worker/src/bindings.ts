export type Bindings = {
  DB: D1Database
}
