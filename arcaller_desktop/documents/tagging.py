"""What tells a screen reader how a page is read: groups of its texts, and the tree of them in the file.

ReportLab has no tagging of its own; its catalog lets the tree through, and a page is told two more names. Rules, boxes,
tints, QR codes, logos and the watermark are artifacts: what they say stands in words beside them. Cells of a table that
are empty on the paper have no element. No checker of PDF/UA has seen these files; nothing claims that they conform.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFPage

PARAGRAPH, TITLE, HEADING, ROW, HEAD_ROW = "P", "H1", "H2", "TR", "THR"
_CELLS = {ROW: "TD", HEAD_ROW: "TH"}
LAST = 9
"""Rank of what is read last wherever it is drawn: the coupon."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One text of a page: its number in the page's stream and where it stands."""

    number: int
    x: float
    y: float
    is_amount: bool


@dataclass(slots=True)
class Group:
    """Texts that are read as one: a paragraph, or a row of a table."""

    tag: str
    rank: int
    marks: list[Mark] = field(default_factory=list)

    def cells(self) -> list[list[Mark]]:
        """Words at the left are one cell, each amount is its own; a paragraph is one cell, read line by line."""
        if self.tag not in _CELLS:
            return [sorted(self.marks, key=lambda mark: (round(mark.y), mark.x))]
        words = sorted((mark for mark in self.marks if not mark.is_amount), key=lambda mark: (round(mark.y), mark.x))
        amounts = sorted((mark for mark in self.marks if mark.is_amount), key=lambda mark: mark.x)
        return [*([words] if words else []), *([mark] for mark in amounts)]


class Groups:
    """The groups of one page in the order in which they are read."""

    def __init__(self) -> None:
        self._all: list[Group] = [Group(PARAGRAPH, 0)]
        self._keyed: dict[str, Group] = {}
        self._open = self._all[0]
        self.count = 0
        """How many texts the page has."""

    def begin(self, tag: str, key: str, rank: int) -> Group:
        """Texts from here on are of a new group, or go on with the one of this key. Gives the group before."""
        before, known = self._open, self._keyed.get(key)
        if known is None:
            known = Group(tag, rank)
            self._all.append(known)
            if key:
                self._keyed[key] = known
        self._open = known
        return before

    def go_back(self, group: Group) -> None:
        """Texts from here on are of this group again."""
        self._open = group

    def mark(self, x: float, y: float, *, is_amount: bool) -> int:
        """Takes a text into the open group and gives its number."""
        number = self.count
        self.count += 1
        self._open.marks.append(Mark(number, x, y, is_amount))
        return number

    def in_order(self) -> list[Group]:
        """Those that have a text."""
        return sorted((group for group in self._all if group.marks), key=lambda group: group.rank)


class StructureTree:
    """The tree of a whole file."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        self._root_reference = document.Reference(self._root)
        self._paper, self._paper_reference = self._element("Document", self._root_reference)
        self._children: list[Any] = []
        self._parents: list[Any] = []

    def add_page(self, page: PDFPage, groups: Groups) -> None:
        """Takes in the page that was finished last."""
        number = len(self._parents) // 2
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = number
        page.Tabs = PDFName("S")
        page_reference = self._document.Reference(page)
        parents: list[Any] = [None] * groups.count
        for in_table, several in groupby(groups.in_order(), key=lambda group: group.tag in _CELLS):
            if in_table:
                table, reference = self._element("Table", self._paper_reference)
                rows = [self._row(group, reference, page_reference, parents) for group in several]
                table.dict["K"] = PDFArray(rows)
                self._children.append(reference)
            else:
                for group in several:
                    leaf = self._leaf(group.tag, group.cells()[0], self._paper_reference, page_reference, parents)
                    self._children.append(leaf)
        self._parents += [number, self._document.Reference(PDFArray(parents))]

    def finish(self) -> None:
        """Hands the tree to the file's catalog."""
        self._paper.dict["K"] = PDFArray(self._children)
        self._root.dict["K"] = self._paper_reference
        self._root.dict["ParentTree"] = PDFDictionary({"Nums": PDFArray(self._parents)})
        self._root.dict["ParentTreeNextKey"] = len(self._parents) // 2
        catalog = self._document.Catalog
        catalog.StructTreeRoot = self._root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})

    def _row(self, group: Group, table: Any, page: Any, parents: list[Any]) -> Any:
        row, reference = self._element("TR", table)
        row.dict["K"] = PDFArray(
            [self._leaf(_CELLS[group.tag], cell, reference, page, parents) for cell in group.cells()]
        )
        return reference

    def _leaf(self, tag: str, marks: list[Mark], parent: Any, page: Any, parents: list[Any]) -> Any:
        element, reference = self._element(tag, parent)
        element.dict["Pg"] = page
        element.dict["K"] = PDFArray([mark.number for mark in marks])
        if tag == "TH":
            element.dict["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName("Column")})
        for mark in marks:
            parents[mark.number] = reference
        return reference

    def _element(self, tag: str, parent: Any) -> tuple[PDFDictionary, Any]:
        element = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(tag), "P": parent})
        return element, self._document.Reference(element)
