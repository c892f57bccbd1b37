import { controller, httpGet, httpPost, requestBody } from 'inversify-express-utils'
import { PrismaClient } from '@notes/database'
import { validateBody } from './middlewares/validate'
import { createNote } from './schemas'

const prisma = new PrismaClient()

@controller('/notes')
export class NotesController {
  @httpGet('/')
  list() {
    return prisma.note.findMany()
  }

  @httpPost('/', validateBody(createNote))
  create(@requestBody() body: { text: string }) {
    return prisma.note.create({ data: body })
  }
}
