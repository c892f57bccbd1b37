import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/reminders")
def remind():
    """Send the reminder that the ledger asks for."""
    with smtplib.SMTP("mail") as server:
        server.sendmail("library@example.org", request.json["to"], request.json["text"])
    return {"sent": True}
