'use client';
import { useState } from 'react';

type Berth = { name: string; kind: 'postgres' | 'mongodb'; url: string };

const EMPTY: Berth = { name: '', kind: 'postgres', url: '' };

export default function BerthsPage() {
  const [berth, setBerth] = useState<Berth>(EMPTY);
  const [message, setMessage] = useState('');

  async function save() {
    const answer = await fetch('/api/berths', { method: 'POST', body: JSON.stringify(berth) });
    setMessage(answer.ok ? `The berth ${berth.name} is kept.` : 'The harbour master does not answer.');
    if (answer.ok) {
      setBerth(EMPTY);
    }
  }

  return (
    <main>
      <h1>Where data is taken from, and where it goes</h1>
      <label htmlFor="name">Name</label>
      <input id="name" value={berth.name} onChange={(e) => setBerth({ ...berth, name: e.target.value })} />
      <label htmlFor="kind">Kind</label>
      <select
        id="kind"
        value={berth.kind}
        onChange={(e) => setBerth({ ...berth, kind: e.target.value as Berth['kind'] })}
      >
        <option value="postgres">PostgreSQL</option>
        <option value="mongodb">MongoDB</option>
      </select>
      {berth.kind === 'postgres' ? (
        <input
          aria-label="Address of the server"
          value={berth.url}
          onChange={(e) => setBerth({ ...berth, url: e.target.value })}
          placeholder="postgres://username:password@hostname:5432/database"
        />
      ) : (
        <input
          aria-label="Address of the cluster"
          value={berth.url}
          onChange={(e) => setBerth({ ...berth, url: e.target.value })}
          placeholder={'mongodb+srv://username:password@hostname'}
        />
      )}
      <button onClick={save}>Keep</button>
      <p role="status">{message}</p>
    </main>
  );
}
