from .passes import routes as passes


async def setup(context):
    """The agent calls this for every plugin."""
    context.settings["berths.open"] = True


__all__ = ["passes"]
