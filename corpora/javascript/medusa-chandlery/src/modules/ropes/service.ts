import { MedusaService } from '@medusajs/framework/utils'
import { Rope } from './models/rope'

class RopeModuleService extends MedusaService({ Rope }) {}

export default RopeModuleService
