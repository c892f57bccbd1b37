import { createResource, For } from 'solid-js'

export default function Home() {
  const [tillers] = createResource(async () => (await fetch('/api/tillers')).json())
  return <For each={tillers()}>{(tiller) => <p>{tiller.name}</p>}</For>
}
