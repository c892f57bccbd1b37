export default function Home() {
  return <h1>Cairns</h1>
}
