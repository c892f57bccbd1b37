import { Process } from 'actionhero'

async function main() {
  const app = new Process()
  app.registerProcessSignals((exitCode) => process.exit(exitCode))
  await app.start()
}

main()
