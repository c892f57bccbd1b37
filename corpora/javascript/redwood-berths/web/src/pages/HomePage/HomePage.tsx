import { Metadata } from '@redwoodjs/web'

const HomePage = () => (
  <>
    <Metadata title="Berths" />
    <h1>Berths</h1>
  </>
)

export default HomePage
