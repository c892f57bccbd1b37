from typing import Any

import voluptuous as vol
from litestar import Controller, delete, post
from litestar.exceptions import ClientException

from rooms.database import session
from rooms.tables import Booking

BOOKING = vol.Schema(
    {
        vol.Required("room_id"): vol.Coerce(int),
        vol.Required("who"): vol.All(str, vol.Length(min=2, max=80)),
        vol.Required("day"): vol.Date("%Y-%m-%d"),
    }
)


class BookingController(Controller):
    path = "/bookings"

    @post()
    async def book(self, data: dict[str, Any]) -> dict[str, int]:
        try:
            booking = Booking(**BOOKING(data))
        except vol.MultipleInvalid as error:
            raise ClientException(str(error)) from error
        with session() as db:
            db.add(booking)
            db.commit()
            return {"id": booking.id}

    @delete("/{booking_id:int}")
    async def cancel(self, booking_id: int) -> None:
        with session() as db:
            db.delete(db.get(Booking, booking_id))
            db.commit()
