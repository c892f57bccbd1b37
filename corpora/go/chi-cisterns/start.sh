#!/bin/sh
set -e

# The tables first.
flyway -user="$PG_USER" -password="$PG_PASSWORD" \
  -url="jdbc:postgresql://$PG_HOST/$PG_NAME" \
  -locations=filesystem:/app/sql migrate

exec ./cisterns settings.yml
