import shutil


def move(library, title, folder):
    for film in library.films():
        if film["title"] == title:
            shutil.move(f"{title}.mkv", folder)
