import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { AppRouter } from '@union/rpc'

export const ask = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: process.env.RPC_URL ?? '' })] })
