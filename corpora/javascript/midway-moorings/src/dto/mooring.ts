import { Rule, RuleType } from '@midwayjs/validate'

export class MooringDTO {
  @Rule(RuleType.string().required())
  quay: string
}
