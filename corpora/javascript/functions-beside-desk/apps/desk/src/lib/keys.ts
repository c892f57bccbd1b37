import { CosmosClient } from '@azure/cosmos'

const container = new CosmosClient(process.env.COSMOS ?? '').database('desk').container('keys')

export const keys = async () => (await container.items.readAll().fetchAll()).resources
export const issue = async (holder: string) => (await container.items.create({ holder, state: 'active' })).resource
