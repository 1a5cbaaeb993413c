"""Style sheet of a report: on a light screen, a dark one, and on paper."""

from core.studies.report.colours import DARK_INSTEAD

_COMMON = """\
:root{color-scheme:light dark;\
--paper:#ffffff;--text:#1c2027;--muted:#5a6270;--line:#d5d9df;--link:#4553c4;--bad:#bf2a2a}
body{margin:0 auto;padding:24px;max-width:1100px;font:15px/1.5 system-ui,sans-serif;\
background:var(--paper);color:var(--text)}
h1{font-size:26px;margin:0}h2{font-size:19px;margin:0 0 8px}h3{font-size:15px;margin:16px 0 4px}
h1,h2,a,.note{overflow-wrap:anywhere}
a{color:var(--link)}.date,caption,summary{color:var(--muted)}.trouble{color:var(--bad)}
section{border-top:1px solid var(--line);margin-top:32px;padding-top:20px}
.wide{overflow-x:auto}svg{max-width:100%;height:auto;vertical-align:middle}figure{margin:24px 0}
table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums;margin:12px 0}
caption{text-align:start;padding-bottom:6px}
th,td{padding:4px 10px;border-bottom:1px solid var(--line);text-align:end;vertical-align:top}
td{white-space:nowrap}thead th{font-weight:600;vertical-align:bottom}tbody th{font-weight:400}
th:first-child{text-align:start;min-width:7em}details th:first-child,.confusion th:first-child{min-width:0}
.confusion td,.confusion th{text-align:center;padding:4px 8px}
details{margin:12px 0}summary{cursor:pointer}.note{white-space:pre-wrap;border-inline-start:3px solid var(--line);\
padding-inline-start:12px}
pre{font-size:12px;line-height:1.4;overflow-x:auto;border:1px solid var(--line);padding:12px}
"""

_PAPER = """\
@media print{
body{max-width:none;padding:0;font-size:10pt}table{font-size:7.5pt}th,td{padding:2px 4px}td{white-space:normal}
.wide{overflow:visible}pre{white-space:pre-wrap;columns:2}
figure,.confusion,thead,tr{break-inside:avoid}h2,h3{break-after:avoid}
/* what a person would copy is printed; 400 rows of figures a run are not */
.settings::details-content{content-visibility:visible}
td{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit;text-decoration:none}
}
"""

_DARK = ":root{--paper:#1c1f25;--text:#e7e9ee;--muted:#9ba3b1;--line:#3d434e;--link:#97a5ff;--bad:#ff8078}\n"


def style() -> str:
    """The style sheet. Drawings are complete without it; on a dark screen each of their colours has a dark one."""
    swaps = "".join(
        f'svg [stroke="{light}"]{{stroke:{dark}}}svg[fill="{light}"],svg [fill="{light}"]{{fill:{dark}}}\n'
        for light, dark in DARK_INSTEAD.items()
    )
    return f"{_COMMON}@media screen and (prefers-color-scheme:dark){{\n{_DARK}{swaps}}}\n{_PAPER}"
