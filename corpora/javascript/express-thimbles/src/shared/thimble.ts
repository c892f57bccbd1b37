import { Entity, Fields } from 'remult'

@Entity('thimbles', { allowApiCrud: true })
export class Thimble {
  @Fields.cuid()
  id = ''

  @Fields.string()
  metal = ''
}
