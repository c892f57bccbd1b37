export default function Page() {
  return <h1>Kennels</h1>;
}
