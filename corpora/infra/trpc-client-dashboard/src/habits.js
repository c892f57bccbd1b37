import { createTRPCProxyClient, httpBatchLink } from '@trpc/client';

const client = createTRPCProxyClient({ links: [httpBatchLink({ url: process.env.HABITS_URL })] });

export const habits = () => client.habits.query();
