import { cpSync } from 'node:fs';
import { join } from 'node:path';

cpSync(join(__dirname, '..', 'templates', 'app'), process.argv[2] ?? 'my-slipway', { recursive: true });
