from google.cloud import bigquery

from harbours.index import client


async def visits(day):
    rows = bigquery.Client().query("SELECT harbour, count(*) AS visits FROM log.visits GROUP BY harbour").result()
    for row in rows:
        await client.update(index="harbours", id=row.harbour, doc={"weight": row.visits, "day": day})
