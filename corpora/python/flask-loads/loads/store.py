from google.cloud import bigquery

client = bigquery.Client()


def of_day(day):
    job = client.query(
        "SELECT lorry, tonnes FROM `depot.loads` WHERE day = @day",
        bigquery.QueryJobConfig(query_parameters=[bigquery.ScalarQueryParameter("day", "DATE", day)]),
    )
    return [dict(row) for row in job.result()]
