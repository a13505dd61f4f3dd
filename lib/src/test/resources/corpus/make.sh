#!/usr/bin/env bash
# Makes the report of report.html in every kind of file, with LibreOffice, Chromium, pandoc and python3.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work
office() { soffice --headless --convert-to "$1" --outdir "$work" "${@:2}" >/dev/null; }

cp report.html "$work/"
office 'docx:MS Word 2007 XML' --infilter='HTML (StarWriter)' "$work/report.html"
for kind in doc odt rtf pdf 'txt:Text (encoded):UTF8'; do office "$kind" "$work/report.docx"; done
mv "$work/report.txt" "$work/libreoffice.txt"
office xlsx --infilter='HTML (StarCalc)' "$work/report.html"
for kind in xls ods; do office "$kind" "$work/report.xlsx"; done
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
for file in report.docx report.doc report.wps report.odt report.rtf report.pdf chromium.pdf report.xlsx report.xls \
  report.et report.ods report.mht gb18030.html libreoffice.txt pandoc.md; do
  cp "$work/$file" .
done
