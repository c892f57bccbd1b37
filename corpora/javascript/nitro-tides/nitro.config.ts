export default defineNitroConfig({
  srcDir: 'server',
  storage: { cache: { driver: 'lru-cache', max: 1000 } },
  devStorage: { cache: { driver: 'redis', url: 'localhost' } },
})
