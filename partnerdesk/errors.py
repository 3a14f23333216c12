"""The two families of errors: what the user can mend (here), and bugs (every other exception)."""


class Mendable(Exception):
    """A fault that the user can mend: shown as title and remedy, exit status 1.

    `title` and `remedy` are message keys; `values` fill the `$1`, `$2` … of both texts.
    Nothing has been written when it is raised.
    """

    def __init__(self, title: str, remedy: str, *values: object) -> None:
        super().__init__(title)
        self.title = title
        self.remedy = remedy
        self.values = values

    def __str__(self) -> str:
        return f"{self.title}: {', '.join(map(str, self.values))}"
