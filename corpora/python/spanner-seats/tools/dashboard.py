import psycopg
from fastapi import FastAPI
from google.cloud import firestore

app = FastAPI()
db = firestore.Client()
assert psycopg
