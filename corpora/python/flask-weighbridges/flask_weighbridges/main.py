"""An application to try the pages with."""

from flask import Flask, redirect

from flask_weighbridges import bind

app = Flask(__name__)
bind(app)


@app.route("/")
def start():
    return redirect("/weights/")


if __name__ == "__main__":
    app.run(debug=True)
