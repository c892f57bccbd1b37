from sqlmodel import Session, create_engine

engine = create_engine("sqlite:////var/lib/rooms/rooms.db", connect_args={"check_same_thread": False})


def session() -> Session:
    return Session(engine)
