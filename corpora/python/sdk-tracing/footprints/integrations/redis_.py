from redis import Redis

from footprints.span import Span


def patch() -> None:
    original = Redis.execute_command

    def execute(self, *args, **options):
        Span(str(args[0]))
        return original(self, *args, **options)

    Redis.execute_command = execute
