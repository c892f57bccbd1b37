from decimal import Decimal

import aiohttp


async def in_euro(amount: Decimal, currency: str) -> float:
    """The amount by today's rate of the central bank."""
    if currency == "EUR":
        return float(amount)
    async with aiohttp.ClientSession() as session, session.get("https://rates.example/today") as answer:
        return float(amount) * (await answer.json())[currency]
