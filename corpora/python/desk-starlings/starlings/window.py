import threading

from PySide6.QtWidgets import QApplication, QListWidget

from .phone import serve
from .songs import Song


def main() -> None:
    app = QApplication([])
    threading.Thread(target=serve, daemon=True).start()
    listed = QListWidget()
    listed.addItems([song.title for song in Song.select()])
    listed.show()
    app.exec()
