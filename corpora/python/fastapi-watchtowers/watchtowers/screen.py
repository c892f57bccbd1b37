from textual.app import App, ComposeResult
from textual.widgets import DataTable


class Screen(App):
    def compose(self) -> ComposeResult:
        yield DataTable()
