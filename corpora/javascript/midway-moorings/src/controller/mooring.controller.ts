import { Body, Controller, Get, Post } from '@midwayjs/core'
import { InjectEntityModel } from '@midwayjs/typeorm'
import { Repository } from 'typeorm'
import { MooringDTO } from '../dto/mooring'
import { Mooring } from '../entity/mooring'

@Controller('/moorings')
export class MooringController {
  @InjectEntityModel(Mooring)
  moorings: Repository<Mooring>

  @Get('/')
  list() {
    return this.moorings.find()
  }

  @Post('/')
  add(@Body() mooring: MooringDTO) {
    return this.moorings.save(mooring)
  }
}
