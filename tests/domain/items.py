"""An item with every kind of material."""

from __future__ import annotations

from hub.domain.catalogue import HandleKind, Item, Limit, Material

ITEM = Item(
    code="000511011000-01",
    name="老年人福利补贴",
    handle=HandleKind.PROMISED,
    promised=Limit(30),
    legal=Limit(45),
    materials=(
        Material(name="申报审批表", required=True),
        Material(name="银行卡", required=True, later=True),
        Material(name="照片", required=True, promise=True),
        Material(name="居民身份证", required=True, exempt=True),
        Material(name="居住证", required=False),
    ),
)
