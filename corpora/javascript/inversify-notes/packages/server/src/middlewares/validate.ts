import type { NextFunction, Request, Response } from 'express'
import type { Schema } from 'joi'

export const validateBody = (rules: Schema) => (request: Request, response: Response, next: NextFunction) => {
  const { error } = rules.validate(request.body)
  return error ? response.status(422).json({ message: error.message }) : next()
}
