#!/usr/bin/env bash
# Makes the reports of this folder in every kind of file, with LibreOffice, Chromium, pandoc, mutool, qpdf and python3.
# make.sh         all of them
# make.sh NAME…   those of these names: report, which is written by hand, or one of fixtures-src/reports
set -euo pipefail
cd "$(dirname "$0")"
corpus=$PWD
sources=$PWD/../../fixtures-src
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work PYTHONDONTWRITEBYTECODE=1
office() { soffice --headless --convert-to "$1" --outdir "$work" "${@:2}" >/dev/null; }

# one report as office suites, a browser and those who convert between them write it
convert() { # NAME
  cp "$1.html" "$work/"
  office 'docx:MS Word 2007 XML' --infilter='HTML (StarWriter)' "$work/$1.html"
  for kind in doc odt rtf pdf; do office "$kind" "$work/$1.docx"; done
  office xlsx --infilter='HTML (StarCalc)' "$work/$1.html"
  for kind in xls ods; do office "$kind" "$work/$1.xlsx"; done
  for kind in docx doc odt rtf pdf xlsx xls ods; do cp "$work/$1.$kind" "$corpus/"; done
}

# the report that names itself: also by other programs, and under the names of WPS
report() {
  convert report
  office 'txt:Text (encoded):UTF8' "$work/report.docx"
  mv "$work/report.txt" "$work/libreoffice.txt"
  cp "$work/report.doc" "$work/report.wps"
  cp "$work/report.xls" "$work/report.et"
  chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer \
    --print-to-pdf="$work/chromium.pdf" "file://$work/report.html" 2>/dev/null
  pandoc "$work/report.docx" -t gfm -o "$work/pandoc.md"
  python3 - "$work" <<'PY'
import email.mime.multipart, email.mime.text, pathlib, sys
work = pathlib.Path(sys.argv[1])
page = (work / "report.html").read_text(encoding="utf-8")
archive = email.mime.multipart.MIMEMultipart("related", boundary="----part")
archive.attach(email.mime.text.MIMEText(page, "html", "utf-8"))
(work / "report.mht").write_bytes(archive.as_bytes())
(work / "gb18030.html").write_bytes(page.replace("utf-8", "gb2312").encode("gb18030"))
PY
  for file in report.wps report.et report.mht chromium.pdf gb18030.html libreoffice.txt pandoc.md; do
    cp "$work/$file" "$corpus/"
  done
}

# the whole reports: fonts are nine tenths of a PDF, and nobody looks at them; OFD is made of the PDF
whole() { # NAME
  convert "$1"
  python3 - "$sources/pages" "$work/$1.pdf" "$corpus/$1" <<'PY'
import sys
sys.path.insert(0, sys.argv[1])
import make_fixtures, make_ofd
pdf, made = sys.argv[2:]
make_fixtures.without_fonts(pdf, made + ".pdf")
make_ofd.write(pdf, made + ".ofd", "line")
PY
}

python3 "$sources/reports/make_pages.py" "$corpus"
if [ $# -eq 0 ]; then
  set -- report $(cd "$corpus" && ls *.truth.json | sed 's/\.truth\.json//')
fi
for name in "$@"; do
  if [ "$name" = report ]; then report; else whole "$name"; fi
done
