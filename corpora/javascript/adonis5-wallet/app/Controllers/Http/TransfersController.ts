import type { HttpContextContract } from '@ioc:Adonis/Core/HttpContext'
import Transfer from 'App/Models/Transfer'
import CreateTransfer from 'App/Validators/CreateTransfer'

export default class TransfersController {
  public async store({ request }: HttpContextContract) {
    return Transfer.create(await request.validate(CreateTransfer))
  }
}
