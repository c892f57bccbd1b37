from flask import Flask, jsonify, request

from jukebox.records import Play, Record, store

app = Flask(__name__)


@app.route("/records")
def records():
    return jsonify(records=[record.title for record in store().find(Record)])


@app.route("/plays", methods=["POST"])
def play():
    kept = store()
    played = Play()
    played.record_id = int(request.form["record"])
    kept.add(played)
    kept.commit()
    return jsonify(id=played.id), 201


if __name__ == "__main__":
    app.run()
