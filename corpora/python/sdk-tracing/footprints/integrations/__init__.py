import importlib

NAMES = ("flask", "django", "fastapi", "sqlalchemy", "aiohttp", "tornado", "falcon", "pyramid", "bottle", "quart")


def install() -> list[str]:
    """Hook into everything that is installed."""
    done = []
    for name in NAMES:
        try:
            importlib.import_module(f"footprints.integrations.{name}_").patch()
        except ImportError:
            continue
        done.append(name)
    return done
