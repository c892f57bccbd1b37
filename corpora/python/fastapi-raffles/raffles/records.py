from raffles.store import Store


def draw(number):
    found = Store.client().hgetall(f"raffle:{number}")
    return found or None


def enter(number, prize):
    Store.client().hset(f"raffle:{number}", mapping={"prize": prize})
    Store.client().sadd("raffles", number)


def numbers():
    return sorted(Store.client().smembers("raffles"))
