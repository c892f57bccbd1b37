import { createRouter } from '../create-router'
import { notesRouter } from './notes'

export const appRouter = createRouter().merge('notes.', notesRouter)
export type AppRouter = typeof appRouter
