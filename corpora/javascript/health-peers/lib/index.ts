export * from './health.module';
export * from './mongoose.health';
export * from './prisma.health';
