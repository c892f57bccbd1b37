from pagekit.install import add_pages
from pagekit.pages import Page, PageParams

__all__ = ["Page", "PageParams", "add_pages"]
