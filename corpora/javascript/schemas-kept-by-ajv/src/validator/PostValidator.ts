import added from '../schemas/post-added.json'
import { Validator } from './Validator'

export class PostValidator extends Validator {
  constructor() {
    super()
  }

  ofNew(data: unknown): unknown {
    return this.checked(added, data)
  }
}
