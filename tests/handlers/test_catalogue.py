"""Searching, showing and publishing the catalogue."""

from __future__ import annotations

import msgspec

from hub.catalogue_files.command import run
from hub.catalogue_files.spell import spell_all
from hub.contract import topics, wire
from hub.contract.commands import (
    ListDepartments,
    ListThemes,
    PrintForm,
    PrintMaterials,
    PublishCatalogue,
    SearchItems,
    ShowItem,
    ShowTheme,
)
from hub.contract.devices import PrintJob
from hub.contract.events import FactKind
from hub.contract.results import (
    CataloguePublished,
    Departments,
    Items,
    ItemShown,
    PaperSent,
    Themes,
    ThemeShown,
)
from hub.contract.states import Menu
from hub.contract.words import Applicant, Language, Outcome, WindowKind
from hub.domain.catalogue import (
    Catalogue,
    DayUnit,
    Delivery,
    Item,
    Level,
    Limit,
    Material,
    Reach,
)
from hub.store import catalogue as store
from tests.catalogues import of_names, publish, stage
from tests.desks import told
from tests.halls import Bench
from tests.papers import lines


def found(bench: Bench, text: str = "", **fields: object) -> Items:
    return bench.expect(Items, "kiosk-1", SearchItems, text=text, **fields)


def test_the_sample_is_found_by_initials(bench: Bench) -> None:
    items = found(bench, "SBK")
    assert items.items[0].name == "社会保障卡申领"
    assert items.items[0].service == "C"
    assert not items.near


def test_a_found_item_tells_what_its_line_shows(bench: Bench) -> None:
    line = found(bench, "CJRZX").items[0]
    assert line.name == "残疾人证新办"
    assert line.name[line.start : line.end] == "残疾人证新"
    assert (line.materials, line.promised_days, line.fee) == (6, 22, "不收费")
    assert found(bench, "CJRZ").next_letters


def test_the_service_comes_first_and_an_empty_text_lists_it(bench: Bench) -> None:
    assert {item.service for item in found(bench, service="F").items} == {"F"}
    assert found(bench, "登记", service="D").items[0].service == "D"


def test_pages(bench: Bench) -> None:
    first, second = found(bench, page=0), found(bench, page=1)
    assert len(first.items) == 20
    assert first.total == second.total > 60
    assert not {i.code for i in first.items} & {i.code for i in second.items}
    assert found(bench, page=99).items == ()


def test_guesses_are_marked(bench: Bench) -> None:
    items = found(bench, "失业补助证")
    assert items.near
    assert len(items.items) == 2


def test_an_item_with_its_materials(bench: Bench) -> None:
    item = bench.expect(ItemShown, "counter-3", ShowItem, item="000788001001-01")
    assert (item.kind, item.department) == ("行政确认", "残联部门")
    assert (item.legal_days, item.promised_days, item.at_once) == (30, 22, False)
    assert item.results == ("中华人民共和国残疾人证",)
    exempt = [m.name for m in item.materials if m.exempt]
    assert exempt == ["中华人民共和国居民身份证", "居民户口簿", "居住证"]
    assert item.materials[0].form == "原件和复印件（纸质或电子）"
    assert Outcome.DONE_AT_ONCE not in item.outcomes
    assert Outcome.ACCEPTED_ON_PROMISE in item.outcomes
    assert bench.refused("kiosk-1", ShowItem, item="none") == "unknown_item"


def test_english_names_where_there_are_any(bench: Bench) -> None:
    item = bench.expect(
        ItemShown, "kiosk-1", ShowItem, item="000788001001-01", language=Language.EN
    )
    assert item.name == "Disability certificate (new)"
    assert item.materials[0].form == "Original and copy (paper or electronic)"
    line = found(bench, "passport", language=Language.EN).items[0]
    assert (line.name, line.start, line.end) == ("Passport", 0, 0)


def test_items_by_department_and_applicant(bench: Bench) -> None:
    listed = bench.expect(Departments, "kiosk-1", ListDepartments)
    assert listed.total > 10
    counts = [line.items for line in listed.departments]
    assert counts == sorted(counts, reverse=True)
    first = listed.departments[0]
    items = bench.expect(Items, "kiosk-1", SearchItems, department=first.name)
    assert items.total == first.items
    assert {line.department for line in items.items} == {first.name}
    companies = bench.expect(Items, "kiosk-1", SearchItems, applicant=Applicant.COMPANY)
    assert 0 < companies.total < bench.expect(Items, "kiosk-1", SearchItems).total


def test_themes(bench: Bench) -> None:
    themes = bench.expect(Themes, "kiosk-1", ListThemes)
    assert themes.total == 6
    newborn = themes.themes[0]
    assert (newborn.name, newborn.items, newborn.limit_days) == ("新生儿出生", 7, 5)
    shown = bench.expect(ThemeShown, "kiosk-1", ShowTheme, theme=newborn.code)
    assert "出生登记" in shown.items
    assert shown.service == "A"
    assert bench.refused("kiosk-1", ShowTheme, theme="none") == "unknown_theme"


def test_a_list_of_materials_is_printed_without_a_ticket(bench: Bench) -> None:
    sent = bench.expect(PaperSent, "kiosk-1", PrintMaterials, item="000788001001-01")
    (out,) = [o for o in bench.out if o.topic == topics.job("kiosk-1")]
    job = wire.jobs.decode(out.payload)
    assert isinstance(job, PrintJob)
    assert (job.job_id, job.ticket, job.paper.template) == (sent.job, None, "materials")
    bench.expect(PaperSent, "guide-1", PrintMaterials, theme="newborn")


CARD_FORM = "中华人民共和国残疾人证申请表"


def test_a_form_is_printed_to_be_filled_in(bench: Bench) -> None:
    wish = {"item": "000788001001-01", "material": CARD_FORM}
    sent = bench.expect(PaperSent, "kiosk-1", PrintForm, **wish)
    (out,) = [o for o in bench.out if o.topic == topics.job("kiosk-1")]
    job = wire.jobs.decode(out.payload)
    assert isinstance(job, PrintJob)
    assert (job.job_id, job.ticket, job.paper.template) == (sent.job, None, "form")
    said = lines(job.paper)
    assert {CARD_FORM, "残疾人证新办", "身份证件号码"} <= set(said)
    assert "统一社会信用代码" not in said, "persons alone apply for it"


def test_only_a_form_is_printed_as_one(bench: Bench) -> None:
    wish = {"item": "000788001001-01", "material": "居民户口簿"}
    assert bench.refused("kiosk-1", PrintForm, **wish) == "no_blank_form"
    assert bench.refused("kiosk-1", PrintForm, theme="newborn", material="X") == "no_blank_form"
    assert bench.refused("kiosk-1", PrintForm, item="A", material=CARD_FORM) == "unknown_item"
    assert bench.refused("kiosk-1", PrintForm, material=CARD_FORM) == "bad_field"


def test_what_list_must_be_told_once(bench: Bench) -> None:
    assert bench.refused("kiosk-1", PrintMaterials) == "bad_field"
    assert bench.refused("kiosk-1", PrintMaterials, item="A", theme="B") == "bad_field"
    assert bench.refused("kiosk-1", PrintMaterials, item="A") == "unknown_item"
    assert bench.refused("kiosk-1", PrintMaterials, theme="B") == "unknown_theme"
    assert bench.refused("pad-3", PrintMaterials, item="A") == "not_allowed"


def catalogue(*names: str) -> bytes:
    return msgspec.json.encode(of_names(*names))


def test_a_published_catalogue_counts_at_once_for_everybody(bench: Bench) -> None:
    staged = stage(bench, catalogue("新的事项"))
    done = bench.expect(CataloguePublished, "cli", PublishCatalogue, staged=staged)
    assert (done.version, done.items, done.themes) == (2, 1, 0)
    assert found(bench, "XDSX").items[0].name == "新的事项"
    assert found(bench, "社保").near or found(bench, "社保").total == 0
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert menu.catalogue == 2
    assert told(bench)[-1].kind is FactKind.CATALOGUE_PUBLISHED


def test_the_same_content_again_is_the_same_version(bench: Bench) -> None:
    staged = stage(bench, catalogue("新的事项"))
    for _ in range(2):
        done = bench.expect(CataloguePublished, "cli", PublishCatalogue, staged=staged)
        assert done.version == 2


def test_what_is_not_as_it_was_staged_is_refused(bench: Bench) -> None:
    missing = "0" * 64
    assert bench.refused("cli", PublishCatalogue, staged=missing) == "staged_missing"
    changed = stage(bench, catalogue("甲"), "1" * 64)
    assert bench.refused("cli", PublishCatalogue, staged=changed) == "catalogue_wrong"
    broken = stage(bench, b"{broken")
    assert bench.refused("cli", PublishCatalogue, staged=broken) == "catalogue_wrong"
    twice = Catalogue(items=(Item(code="A", name="甲"), Item(code="A", name="乙")))
    double = stage(bench, msgspec.json.encode(twice))
    assert bench.refused("cli", PublishCatalogue, staged=double) == "catalogue_wrong"
    assert bench.refused("kiosk-1", PublishCatalogue, staged=double) == "not_allowed"


def test_an_import_goes_through_to_the_hub(bench: Bench) -> None:
    path = bench.folder.root / "items.csv"
    path.write_text("事项名称,事项编码,取号业务\n社会保障卡申领,0002,C\n", encoding="utf-8")
    before = store.published(bench.engine.db)

    def send(command: PublishCatalogue) -> CataloguePublished:
        return bench.expect(
            CataloguePublished,
            "cli",
            PublishCatalogue,
            request_id=command.request_id,
            staged=command.staged,
        )

    assert run([path], data=bench.folder.root, send=send, base=before) == 0
    after = store.published(bench.engine.db)
    assert [item.name for item in after.items] == ["社会保障卡申领"]
    assert after.themes != ()
    assert found(bench, "SBK").total == 1


def test_all_that_the_source_says_of_an_item_is_shown(bench: Bench) -> None:
    item = Item(
        code="A-1",
        name="食品经营许可",
        level=Level.COUNTY,
        legal=Limit(30, DayUnit.CALENDAR),
        promised=Limit(10),
        charge="免费",
        fee_basis="财税〔2020〕1号",
        basis=("食品安全法 第三十五条",),
        conditions="有固定的场所",
        steps=tuple(f"第{n}步" for n in range(1, 20)),
        delivery=(Delivery.WINDOW, Delivery.POST),
        reach=(Reach.PROVINCE,),
        self_service=True,
        windows=(WindowKind.GENERAL,),
        service="E",
        also=("A",),
        materials=(Material(name="申请书", blank_form=True, template="附件 1", note="长" * 999),),
    )
    publish(bench, spell_all(Catalogue(items=(item,))))
    shown = bench.expect(ItemShown, "kiosk-1", ShowItem, item="A-1")
    assert (shown.level, shown.service, shown.also) == ("县级", "E", ("A",))
    assert (shown.legal_days, shown.legal_limit) == (None, "30 个自然日")
    assert (shown.promised_days, shown.promised_limit) == (10, "10 个工作日")
    assert (shown.charge, shown.fee_basis) == ("免费", "财税〔2020〕1号")
    assert (shown.basis, shown.conditions) == (item.basis, item.conditions)
    assert shown.steps == (item.steps or ())[:12]
    assert (shown.delivery, shown.reach) == (("window", "post"), ("province",))
    assert (shown.self_service, shown.windows) == (True, (WindowKind.GENERAL,))
    material = shown.materials[0]
    assert (material.blank_form, material.template, len(material.note)) == (True, "附件 1", 300)
    english = bench.expect(ItemShown, "kiosk-1", ShowItem, item="A-1", language=Language.EN)
    assert english.promised_limit == "10 working days"


def test_an_item_of_two_services_is_listed_in_both(bench: Bench) -> None:
    item = Item(code="A-1", name="食品经营许可", service="E", also=("A",))
    publish(bench, spell_all(Catalogue(items=(item,))))
    for service in ("E", "A"):
        listed = found(bench, service=service)
        assert [line.service for line in listed.items] == [service]
    assert found(bench, "食品").items[0].service == "E"
