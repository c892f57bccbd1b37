import databases
import ormar
import sqlalchemy

config = ormar.OrmarConfig(
    database=databases.Database("sqlite:///badgers.db"), metadata=sqlalchemy.MetaData()
)


class Sighting(ormar.Model):
    ormar_config = config.copy(tablename="sightings")

    id: int = ormar.Integer(primary_key=True)
    place: str = ormar.String(max_length=100)
