import { app } from '@azure/functions'
import { note } from '../carrier'

app.storageQueue('scan', { queueName: 'scans', connection: 'Scans', handler: async (message) => note(message) })
