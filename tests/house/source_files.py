"""The program's own modules as syntax trees, for the checks that read code instead of running it."""

from __future__ import annotations

import ast
import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT: Final = Path(__file__).parents[2]


@dataclass(frozen=True)
class SourceFile:
    """One module: `path` is relative to the checkout, with forward slashes."""

    path: str
    source: str

    @functools.cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, self.path)

    @functools.cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        """Every node's parent, which Python's own trees do not hold."""
        return {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """Yield the nodes around a node, innermost first."""
        while (outer := self.parents.get(node)) is not None:
            yield outer
            node = outer

    def texts(self) -> Iterator[ast.Constant]:
        """Yield the string literals, docstrings and other bare strings left out."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and not self._stands_alone(node):
                yield node

    def _stands_alone(self, node: ast.Constant) -> bool:
        return isinstance(self.parents[node], ast.Expr)

    def where(self, node: ast.expr) -> str:
        return f"{self.path}:{node.lineno}"


@functools.cache
def source_files(under: str = "partnerdesk") -> tuple[SourceFile, ...]:
    """Return every module below a folder of the checkout, by path."""
    return tuple(
        SourceFile(path.relative_to(CHECKOUT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((CHECKOUT / under).rglob("*.py"))
    )


def called_name(call: ast.Call) -> str:
    """Return the last part of what is called: `setText` for `self.label.setText(...)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
