import Link from 'next/link';

export default function Almanac() {
  return (
    <main>
      <h1>Almanac of the sluices</h1>
      <p>How high the water stood, and what was paid to pass.</p>
      <nav>
        <Link href="/waters">Waters</Link>
      </nav>
    </main>
  );
}
