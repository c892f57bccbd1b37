from pecan import hooks

from locks.model import session


class SessionHook(hooks.PecanHook):
    def on_route(self, state):
        state.request.session = session()

    def after(self, state):
        state.request.session.commit()
