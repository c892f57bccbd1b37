import { CosmosClient } from '@azure/cosmos'
import { serve } from '@permits/adapter'

const letters = new CosmosClient(process.env.COSMOS ?? '').database('notices').container('letters')

serve('notice', async (asked: { holder: string; text: string }) => {
  const { resource } = await letters.items.create({ ...asked, state: 'written' })
  return { sent: resource !== undefined }
})
