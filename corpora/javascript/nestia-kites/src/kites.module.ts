import { Module } from '@nestjs/common'
import { KitesController } from './kites.controller'

@Module({ controllers: [KitesController] })
export class KitesModule {}
