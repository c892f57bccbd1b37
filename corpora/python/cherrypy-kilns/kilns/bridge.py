import asyncio


class Bridge:
    """Answers with what a WSGI program says, in a thread of its own."""

    def __init__(self, program):
        self.program = program

    async def __call__(self, scope, receive, send):
        body = await asyncio.to_thread(self.program, scope, None)
        await send({"type": "http.response.body", "body": b"".join(body)})
