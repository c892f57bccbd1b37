import { Module } from '@medusajs/framework/utils'
import RopeModuleService from './service'

export const ROPES = 'ropes'

export default Module(ROPES, { service: RopeModuleService })
