export default function Home() {
  return <main>Recipes</main>;
}
