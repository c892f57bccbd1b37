import { controller } from '@foal/core'
import { HorsesController } from './horses.controller'

export class AppController {
  subControllers = [controller('/api', HorsesController)]
}
