export * from '../generated/prisma'
