import Joi from 'joi'

export const createNote = Joi.object({ text: Joi.string().required() })
