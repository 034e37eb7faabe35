"""The page of item lists says what the import does."""

from __future__ import annotations

import pytest

from hub.catalogue_files import columns
from hub.catalogue_files.document import allowed, item_lists_page


@pytest.mark.parametrize("column", [*columns.ITEM_COLUMNS, *columns.MATERIAL_COLUMNS])
def test_every_column_says_what_it_allows(column: columns.Column) -> None:
    assert allowed(column)


def test_no_heading_means_two_columns() -> None:
    for known in (columns.ITEM_COLUMNS, columns.MATERIAL_COLUMNS):
        titles = [columns.heading(title) for column in known for title in column.headings]
        assert len(titles) == len(set(titles))


def test_the_page_names_columns_and_words() -> None:
    page = item_lists_page()
    assert "| 事项类型 | 类型、type | 行政许可" in page
    assert "| 免证办 |" in page
    assert "**`code`**" in page
