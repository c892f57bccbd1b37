import * as yup from 'yup'
import { z } from 'zod'

export const Bale = z.object({ weight: z.number().positive(), loft: z.string() })

export const settings = yup.object({ port: yup.number().default(4000) }).validateSync(process.env)
