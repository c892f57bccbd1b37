// Answers the requests of the pages while they are worked on.
self.addEventListener('fetch', (event) => {
  event.respondWith(handleRequest(event))
})

async function handleRequest(event) {
  return new Response(JSON.stringify({ now: '12:00' }), { status: 200 })
}
