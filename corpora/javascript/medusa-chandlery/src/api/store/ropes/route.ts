import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ROPES } from '../../../modules/ropes'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const ropes = req.scope.resolve(ROPES)
  res.json({ ropes: await ropes.listRopes() })
}

export const POST = async (req: MedusaRequest<{ name: string; strands: number }>, res: MedusaResponse) => {
  const ropes = req.scope.resolve(ROPES)
  res.json({ rope: await ropes.createRopes(req.validatedBody) })
}
