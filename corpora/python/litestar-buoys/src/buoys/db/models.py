from __future__ import annotations

from advanced_alchemy.base import UUIDAuditBase
from sqlalchemy.orm import Mapped, mapped_column


class Buoy(UUIDAuditBase):
    __tablename__ = "buoy"

    callsign: Mapped[str] = mapped_column(unique=True)
    lat: Mapped[float]
    lon: Mapped[float]
