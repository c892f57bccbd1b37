from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import lru_cache


@dataclass
class Settings:
    db_url: str = field(default_factory=lambda: os.environ.get("DATABASE_URL", "mysql+asyncmy://buoy:buoy@localhost/buoy"))
    redis_url: str = field(default_factory=lambda: os.environ.get("REDIS_URL", "redis://localhost:6379/0"))


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    return Settings()
