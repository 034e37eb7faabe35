"""The hall's own templates of papers: whether they can be used."""

from __future__ import annotations

from hub.doctor.finding import Check, Finding, ok, warn
from hub.doctor.site import Site
from hub.paper_files import find_templates


def templates(site: Site) -> Finding:
    folder = site.folder.papers
    found = find_templates(folder, site.hall.printing.slip_languages)
    if found.unfit:
        words = "\n".join(line for unfit in found.unfit for line in unfit.lines())
        return warn(
            f"{words}\nthe shipped ones are printed instead",
            f"put them right, restart the hub; look: jiaohao paper check --hall {site.folder.root}",
        )
    own = ", ".join(found.own)
    return ok(f"own templates: {own}" if own else f"all papers are as shipped; none in {folder}")


CHECKS = (
    Check("papers", "own templates in `papers` can be used; else the shipped ones are", templates),
)
