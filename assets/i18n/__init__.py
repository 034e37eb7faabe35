"""Languages of the screens: Chinese is the source, tables per app hold the translations.

`qsTr("中文")` in QML → `<app>.tsv` (source, en, bo) → `jiaohao_<language>.ts` → `.qm`, which
`assets.ui` loads. `python -m assets.i18n update` does the last two steps.
"""
