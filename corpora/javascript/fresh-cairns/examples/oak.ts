import { Application } from 'https://deno.land/x/oak@v12.6.1/mod.ts'

new Application().listen({ port: 8000 })
