from litestar import Litestar

from rooms.bookings import BookingController
from rooms.tables import free_rooms

app = Litestar(route_handlers=[BookingController, free_rooms])
