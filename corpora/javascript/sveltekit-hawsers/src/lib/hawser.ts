import * as v from 'valibot'

export const Hawser = v.object({
  berth: v.pipe(v.string(), v.minLength(1)),
  metres: v.pipe(v.number(), v.minValue(5)),
})
