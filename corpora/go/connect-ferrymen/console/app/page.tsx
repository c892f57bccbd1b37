import Link from 'next/link';

export default function Home() {
  return (
    <main>
      <h1>Ferrymen</h1>
      <p>Carries rows from one shore to the other, without the names of those who own them.</p>
      <nav>
        <Link href="/berths">Berths</Link>
        <Link href="/crossings">Crossings</Link>
      </nav>
    </main>
  );
}
