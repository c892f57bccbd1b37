from starlette.endpoints import WebSocketEndpoint


class HeatSocket(WebSocketEndpoint):
    encoding = "json"

    async def on_connect(self, websocket):
        await websocket.accept()
