from kilns.answers import answers
from kilns.firings import Firings
from kilns.models import Firing


@answers(body=Firing)
def handler(firing: Firing, firings: Firings):
    firings.keep(firing)
    return {"kiln": firing.kiln}
