import { DefaultJobQueuePlugin, VendureConfig } from '@vendure/core'
import { WishPlugin } from './plugins/wishes/wish.plugin'

export const config: VendureConfig = {
  apiOptions: { port: 3000, adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: { tokenMethod: ['bearer', 'cookie'] },
  dbConnectionOptions: { type: 'mysql', synchronize: false, database: process.env.DB_NAME, host: process.env.DB_HOST },
  paymentOptions: { paymentMethodHandlers: [] },
  plugins: [DefaultJobQueuePlugin, WishPlugin],
}
