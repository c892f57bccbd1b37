import { TypedBody, TypedParam, TypedRoute } from '@nestia/core'
import { Controller } from '@nestjs/common'
import { IKite } from './kite'

@Controller('kites')
export class KitesController {
  private readonly kites = new Map<string, IKite>()

  @TypedRoute.Get(':id')
  public show(@TypedParam('id') id: string): IKite | undefined {
    return this.kites.get(id)
  }

  @TypedRoute.Post()
  public create(@TypedBody() kite: IKite): IKite {
    this.kites.set(kite.id, kite)
    return kite
  }
}
