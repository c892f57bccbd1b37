from rich.table import Table
from rich.console import Console


def show(library):
    table = Table("Title", "Year")
    for film in library.films():
        table.add_row(film["title"], str(film["year"]))
    Console().print(table)
