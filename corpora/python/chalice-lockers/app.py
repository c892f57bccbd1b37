from chalice import BadRequestError, Chalice

from chalicelib.checks import LOCKER, DataError
from chalicelib.tables import Locker

app = Chalice(app_name="lockers")


@app.route("/lockers")
def lockers():
    return [locker.number for locker in Locker.scan()]


@app.route("/lockers", methods=["POST"])
def hire():
    try:
        found = LOCKER.check(app.current_request.json_body)
    except DataError as problem:
        raise BadRequestError(str(problem)) from problem
    Locker(**found).save()
    return found
