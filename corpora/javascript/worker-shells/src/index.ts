export interface Env {
  DB: D1Database
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/shells' && request.method === 'GET') {
      const { results } = await env.DB.prepare('SELECT * FROM shells ORDER BY found DESC').all()
      return Response.json(results)
    }
    return new Response('Not found', { status: 404 })
  },
} satisfies ExportedHandler<Env>
