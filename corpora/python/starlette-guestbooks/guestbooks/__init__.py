from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from guestbooks.entries import Entry


def routes(sessions) -> list[Route]:
    async def listed(request: Request) -> JSONResponse:
        with sessions() as session:
            entries = session.query(Entry).limit(50).all()
        return JSONResponse([entry.words for entry in entries])

    async def signed(request: Request) -> JSONResponse:
        with sessions.begin() as session:
            session.add(Entry(words=(await request.json())["words"]))
        return JSONResponse({}, status_code=201)

    return [Route("/entries", listed), Route("/entries", signed, methods=["POST"])]
